"""How the signature of each kind of callable is found out."""
import functools
import sys
import types
from collections import OrderedDict

from inspect._kinds import (CO_VARARGS, CO_VARKEYWORDS, _is_functionlike, isbuiltin, isclass, isfunction,
                            ismethoddescriptor, ismodule)
from inspect._members import get_annotations, getattr_static, unwrap
from inspect._parameters import (_KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_KEYWORD,
                                 _VAR_POSITIONAL, Signature, _empty)

_native_kinds = (types.WrapperDescriptorType, types.MethodWrapperType, types.ClassMethodDescriptorType,
                 types.BuiltinFunctionType)


def _is_native(object):
    return (isbuiltin(object) or ismethoddescriptor(object) or isinstance(object, _native_kinds)
            or object is type or object is object_type)


object_type = object


def _without_first(signature):
    """What is left for the caller once self is bound."""
    parameters = tuple(signature.parameters.values())
    if not parameters or parameters[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if parameters[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        parameters = parameters[1:]
    return signature.replace(parameters=parameters)


def _get_from(descriptor, object):
    if isclass(descriptor):
        return descriptor
    get = getattr(type(descriptor), "__get__", None)
    return descriptor if get is None else get(descriptor, object, type(object))


def _own_method(cls, name):
    """The class's special method, if a program wrote it."""
    found = getattr(cls, name, None) if name == "__new__" else getattr_static(cls, name, None)
    if found is None or isinstance(found, _native_kinds):
        return None
    return found if name == "__new__" else _get_from(found, cls)


def _after_partial(signature, partial, in_front=()):
    """What a partial object leaves of the signature of its function."""
    args, keywords = in_front + (partial.args or ()), partial.keywords or {}
    try:
        given = signature.bind_partial(*args, **keywords).arguments
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    front, back, by_name = OrderedDict(), OrderedDict(), False
    for name, parameter in signature.parameters.items():
        kind = parameter.kind
        if name in given:
            if kind is _POSITIONAL_ONLY:
                continue
            if kind is _POSITIONAL_OR_KEYWORD:
                if name not in keywords:
                    continue
                # What follows an argument given by name can only be given by name.
                by_name = True
            if kind in (_POSITIONAL_OR_KEYWORD, _KEYWORD_ONLY):
                parameter = parameter.replace(default=given[name])
        if not by_name:
            front[name] = parameter
        elif kind is _POSITIONAL_OR_KEYWORD:
            back[name] = parameter.replace(kind=_KEYWORD_ONLY)
        elif kind is not _VAR_POSITIONAL:
            back[name] = parameter
    return signature.replace(parameters=(*front.values(), *back.values()))


def _from_text(cls, object, text, binds=True):
    """The signature that __text_signature__ spells; "$" marks the parameter that is self."""
    invalid = f"{object!r} builtin has invalid signature"
    first = text.lstrip("(").lstrip()
    has_self = first.startswith("$")
    plain = text.replace("$", "", 1) if has_self else text
    module = getattr(object, "__module__", None) or getattr(getattr(object, "__objclass__", None), "__module__", None)
    names = dict(sys.modules)
    if module in sys.modules:
        names.update(vars(sys.modules[module]))
    try:
        code = compile("def spelled" + plain.replace("\n", " ") + ": pass", "<signature>", "exec")
    except SyntaxError:
        raise ValueError(invalid) from None
    try:
        exec(code, names)
    except (NameError, AttributeError):
        raise ValueError(invalid) from None
    parameters = [one.replace(annotation=_empty)
                  for one in _from_function(cls, names["spelled"]).parameters.values()]
    if has_self:
        bound_to = getattr(object, "__self__", None)
        if bound_to is not None and (binds or ismodule(bound_to)) or first.startswith("$module"):
            del parameters[0]
        else:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return cls(parameters, return_annotation=cls.empty)


def _from_function(cls, function, globals=None, locals=None, eval_str=False):
    text = getattr(function, "__text_signature__", None)
    if text:
        return _from_text(cls, function, text)
    make, code = cls._parameter_cls, function.__code__
    count, names = code.co_argcount, code.co_varnames
    annotations = get_annotations(function, globals=globals, locals=locals, eval_str=eval_str)
    defaults, keyword_defaults = function.__defaults__ or (), function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(make(name, annotation=annotations.get(name, _empty), kind=kind, default=default))

    for at, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if at < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        behind = at - (count - len(defaults))
        add(name, kind, defaults[behind] if behind >= 0 else _empty)
    end = count + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[end], _VAR_POSITIONAL)
    for name in names[count:end]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[end + bool(code.co_flags & CO_VARARGS)], _VAR_KEYWORD)
    return cls(parameters, return_annotation=annotations.get("return", _empty),
               __validate_parameters__=not isfunction(function))


class Reader:
    """Finds signatures; what the caller of signature() asked for stays the same from wrapper to wrapped."""

    def __init__(self, cls, follows, globals=None, locals=None, eval_str=False, binds=True):
        self.cls, self.follows, self.binds = cls, follows, binds
        self.names = {"globals": globals, "locals": locals, "eval_str": eval_str}

    def read(self, object):
        if not callable(object):
            raise TypeError(f"{object!r} is not a callable object")
        if isinstance(object, types.MethodType):
            signature = self.read(object.__func__)
            return _without_first(signature) if self.binds else signature
        if self.follows:
            object = unwrap(object, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
            if isinstance(object, types.MethodType):
                return self.read(object)
        given = getattr(object, "__signature__", None)
        if given is not None:
            return self.given(object, given)
        partial_method = getattr(object, "__partialmethod__", None)
        if isinstance(partial_method, functools.partialmethod):
            return self.partial_method(partial_method)
        if isinstance(object, functools.partial):
            return _after_partial(self.read(object.func), object)
        if isfunction(object) or _is_functionlike(object):
            return _from_function(self.cls, object, **self.names)
        if _is_native(object):
            text = getattr(object, "__text_signature__", None)
            if not text:
                raise ValueError(f"no signature found for builtin {object!r}")
            return _from_text(self.cls, object, text, self.binds)
        if isinstance(object, type):
            return self.of_class(object)
        return self.of_instance(object)

    def given(self, object, given):
        signature = given
        if not isinstance(given, (Signature, str)) and callable(given):
            signature = given()
        if isinstance(signature, str):
            signature = _from_text(self.cls, object, signature)
        if not isinstance(signature, Signature):
            raise TypeError(f"unexpected object {given!r} in __signature__ attribute")
        return signature

    def partial_method(self, method):
        whole = self.read(method.func)
        rest = _after_partial(whole, method, (None,))
        first = next(iter(whole.parameters.values()))
        if first.kind is _VAR_POSITIONAL:
            return rest
        return rest.replace(parameters=(first, *rest.parameters.values()))

    def of_class(self, cls):
        call = _own_method(type(cls), "__call__")
        if call is not None:
            return self.read(call)
        new, init = _own_method(cls, "__new__"), _own_method(cls, "__init__")
        for base in cls.__mro__:
            if new is not None and "__new__" in vars(base):
                signature = self.read(new)
                return _without_first(signature) if self.binds else signature
            if init is not None and "__init__" in vars(base):
                return self.read(init)
        for base in cls.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return _from_text(self.cls, base, text)
        if type not in cls.__mro__:
            if cls.__init__ is object_type.__init__ and cls.__new__ is object_type.__new__:
                return self.cls.from_callable(object_type)
            raise ValueError(f"no signature found for builtin type {cls!r}")
        raise ValueError(f"callable {cls!r} is not supported by signature")

    def of_instance(self, object):
        call = getattr_static(type(object), "__call__", None)
        if call is None:
            raise ValueError(f"callable {object!r} is not supported by signature")
        text = getattr(object, "__text_signature__", None)
        if text:
            return _from_text(self.cls, object, text)
        return self.read(_get_from(call, object))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals,
                                   eval_str=eval_str)
