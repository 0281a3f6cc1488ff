"""Arguments, older style: as tuples and dicts; and what a function refers to."""
import builtins
from collections import namedtuple

from inspect._kinds import CO_VARARGS, CO_VARKEYWORDS, iscode, isfunction, ismethod, ismodule
from inspect._parameters import (_KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD,
                                 _VAR_POSITIONAL, Signature)
from inspect._signatures import Reader

Arguments = namedtuple("Arguments", "args, varargs, varkw", module="inspect")
FullArgSpec = namedtuple("FullArgSpec",
                         "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations", module="inspect")
ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals", module="inspect")
ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound", module="inspect")


def getargs(co):
    """The names of a code object's parameters: plain ones, *args, **kwargs."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    end = co.co_argcount + co.co_kwonlyargcount
    names = iter(co.co_varnames[end:])
    return Arguments(list(co.co_varnames[:end]), next(names) if co.co_flags & CO_VARARGS else None,
                     next(names) if co.co_flags & CO_VARKEYWORDS else None)


def getfullargspec(func):
    """The parameters of a callable, sorted by kind."""
    try:
        signature = Reader(Signature, follows=False, binds=False).read(func)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    names = {kind: [] for kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY,
                                   _VAR_KEYWORD)}
    annotations, defaults, keyword_defaults = {}, (), {}
    if signature.return_annotation is not signature.empty:
        annotations["return"] = signature.return_annotation
    for parameter in signature.parameters.values():
        names[parameter.kind].append(parameter.name)
        if parameter.default is not parameter.empty:
            if parameter.kind is _KEYWORD_ONLY:
                keyword_defaults[parameter.name] = parameter.default
            else:
                defaults += (parameter.default,)
        if parameter.annotation is not parameter.empty:
            annotations[parameter.name] = parameter.annotation
    return FullArgSpec(names[_POSITIONAL_ONLY] + names[_POSITIONAL_OR_KEYWORD],
                       *(names[_VAR_POSITIONAL] or [None]), *(names[_VAR_KEYWORD] or [None]), defaults or None,
                       names[_KEYWORD_ONLY], keyword_defaults or None, annotations)


def getargvalues(frame):
    """The names of a frame's parameters, and its local variables."""
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """The four values that getargvalues() gives, as one text."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(shown) + ")"


def getcallargs(func, /, *positional, **named):
    """What each parameter of func is bound to by a call; TypeError as the call gives it."""
    spec = getfullargspec(func)
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__, *positional)
    # A function with the same parameters, that hands out what it was given.
    required = len(spec.args) - len(spec.defaults or ())
    parts = [name if at < required else name + "=None" for at, name in enumerate(spec.args)]
    if spec.varargs or spec.kwonlyargs:
        parts.append("*" + (spec.varargs or ""))
    parts += [name + "=None" if name in (spec.kwonlydefaults or ()) else name for name in spec.kwonlyargs]
    if spec.varkw:
        parts.append("**" + spec.varkw)
    names = {}
    exec(f"def stand_in({', '.join(parts)}): return locals()", names)
    stand_in = names["stand_in"]
    stand_in.__defaults__, stand_in.__kwdefaults__ = spec.defaults, spec.kwonlydefaults
    stand_in.__qualname__ = func.__name__
    bound = stand_in(*positional, **named)
    # What positions gave stands first, then the collectors, then what was named, then defaults.
    order = list(spec.args[:len(positional)])
    order += [name for name in (spec.varargs, spec.varkw) if name]
    order += [name for name in named if name in bound and name not in order]
    order += [name for name in spec.args + spec.kwonlyargs if name not in order]
    return {name: bound[name] for name in order}


def getclosurevars(func):
    """What the names in a function's body refer to: variables around it, globals, built-ins, nothing."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    of_builtins = func.__globals__.get("__builtins__", builtins)
    if ismodule(of_builtins):
        of_builtins = vars(of_builtins)
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif name in of_builtins:
            found_builtins[name] = of_builtins[name]
        elif name not in ("None", "True", "False"):
            unbound.add(name)
    return ClosureVars(nonlocals, found_globals, found_builtins, unbound)
