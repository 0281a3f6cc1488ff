"""What a signature is made of: Parameter, Signature, and the arguments that were bound to one."""
import itertools
import keyword
import types
from collections import OrderedDict


class _empty:
    """Nothing was given."""
    __module__ = "inspect"


class _void:
    """Nothing is to be replaced."""
    __module__ = "inspect"


class _ParameterKind(int):
    __module__ = "inspect"
    _members = []

    def __new__(cls, value):
        if isinstance(value, tuple):
            member = int.__new__(cls, len(cls._members))
            member.name, member.description = value
            member.value = member._value_ = int(member)
            cls._members.append(member)
            return member
        for member in cls._members:
            if member == value:
                return member
        raise ValueError(f"{value!r} is not a valid {cls.__name__}")

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {self.value}>"

    def __str__(self):
        return self.name

    __hash__ = int.__hash__


_POSITIONAL_ONLY = _ParameterKind(("POSITIONAL_ONLY", "positional-only"))
_POSITIONAL_OR_KEYWORD = _ParameterKind(("POSITIONAL_OR_KEYWORD", "positional or keyword"))
_VAR_POSITIONAL = _ParameterKind(("VAR_POSITIONAL", "variadic positional"))
_KEYWORD_ONLY = _ParameterKind(("KEYWORD_ONLY", "keyword-only"))
_VAR_KEYWORD = _ParameterKind(("VAR_KEYWORD", "variadic keyword"))
for _member in _ParameterKind._members:
    setattr(_ParameterKind, _member.name, _member)


def formatannotation(annotation, base_module=None):
    """An annotation as signatures show it."""
    if getattr(annotation, "__module__", None) == "typing":
        return _without_module(repr(annotation))
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def _without_module(text):
    # "typing." goes wherever a dotted name begins with it.
    shown, at = "", 0
    while at < len(text):
        begins = not shown or not (shown[-1].isalnum() or shown[-1] in "_.")
        if begins and text.startswith("typing.", at):
            at += len("typing.")
        shown += text[at:at + 1]
        at += 1
    return shown


def formatannotationrelativeto(object):
    """A function that shows annotations as the module of `object` would write them."""
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


class Parameter:
    """One parameter of a signature: name, kind, default and annotation."""
    __module__ = "inspect"
    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default = default
        self._annotation = annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[0] == "." and name[1:].isdigit():  # what a comprehension iterates over
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError("implicit arguments must be passed as positional or keyword arguments, not "
                                 + self._kind.description)
            self._kind = _POSITIONAL_ONLY
            name = "implicit" + name[1:]
        is_word = keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY
        if is_word or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    name = property(lambda self: self._name)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)
    kind = property(lambda self: self._kind)

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        """A copy with some of its parts replaced."""
        return type(self)(self._name if name is _void else name, self._kind if kind is _void else kind,
                          default=self._default if default is _void else default,
                          annotation=self._annotation if annotation is _void else annotation)

    __replace__ = replace

    def __reduce__(self):
        return (type(self), (self._name, self._kind),
                {"_default": self._default, "_annotation": self._annotation})

    def __setstate__(self, state):
        self._default = state["_default"]
        self._annotation = state["_annotation"]

    def __str__(self):
        text, equals = self._name, "="
        if self._annotation is not _empty:
            text, equals = f"{text}: {formatannotation(self._annotation)}", " = "
        if self._default is not _empty:
            text = f"{text}{equals}{self._default!r}"
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + text

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind and self._default == other._default
                and self._annotation == other._annotation)


class BoundArguments:
    """Arguments beside the parameters they belong to."""
    __module__ = "inspect"
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    signature = property(lambda self: self._signature)

    @property
    def args(self):
        args = []
        for name, parameter in self._signature.parameters.items():
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if parameter.kind == _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs, has_begun = {}, False
        for name, parameter in self._signature.parameters.items():
            # Behind a gap everything goes by name.
            if parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                has_begun = True
            if not has_begun or name not in self.arguments:
                continue
            if parameter.kind == _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Puts in the defaults of what was left out; nothing for variadic parameters is () or {}."""
        complete = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                complete[name] = self.arguments[name]
            elif parameter.default is not _empty:
                complete[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                complete[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                complete[name] = {}
        self.arguments = complete

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __setstate__(self, state):
        self._signature = state["_signature"]
        self.arguments = state["arguments"]

    def __repr__(self):
        shown = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"<{self.__class__.__name__} ({shown})>"


def _in_order(parameters):
    ordered, highest, has_default = OrderedDict(), _POSITIONAL_ONLY, False
    for parameter in parameters:
        kind = parameter.kind
        if kind < highest:
            raise ValueError(f"wrong parameter order: {highest.description} parameter before "
                             f"{kind.description} parameter")
        highest = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if parameter.default is not _empty:
                has_default = True
            elif has_default:
                raise ValueError("non-default argument follows default argument")
        if parameter.name in ordered:
            raise ValueError(f"duplicate parameter name: {parameter.name!r}")
        ordered[parameter.name] = parameter
    return ordered


class Signature:
    """The parameters of a callable, and what it says of its result."""
    __module__ = "inspect"
    __slots__ = ("_return_annotation", "_parameters")
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            ordered = OrderedDict()
        elif __validate_parameters__:
            ordered = _in_order(parameters)
        else:
            ordered = OrderedDict((parameter.name, parameter) for parameter in parameters)
        self._parameters = types.MappingProxyType(ordered)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        from inspect._signatures import Reader
        return Reader(cls, follow_wrapped, globals, locals, eval_str).read(obj)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_void, return_annotation=_void):
        """A copy with parameters or return annotation replaced."""
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _basis(self):
        # The order of keyword-only parameters does not count.
        parameters = self.parameters.values()
        return (tuple(one for one in parameters if one.kind != _KEYWORD_ONLY),
                {one.name: one for one in parameters if one.kind == _KEYWORD_ONLY}, self.return_annotation)

    def __hash__(self):
        positional, keyword_only, annotation = self._basis()
        return hash((positional, frozenset(keyword_only.values()), annotation))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def _bind_positional(self, args, kwargs, partial, arguments, by_name_only):
        """Binds what is given by position; returns the parameters that are still to be seen to."""
        parameters, values = iter(self.parameters.values()), iter(args)
        for value in values:
            parameter = next(parameters, None)
            if parameter is None or parameter.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if parameter.kind == _VAR_POSITIONAL:
                arguments[parameter.name] = (value, *values)
                return parameters
            if parameter.name in kwargs and parameter.kind != _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {parameter.name!r}")
            arguments[parameter.name] = value
        for parameter in parameters:
            if parameter.kind == _VAR_POSITIONAL:
                break
            if parameter.name in kwargs and parameter.kind == _POSITIONAL_ONLY:
                by_name_only.append(parameter.name)
                continue
            if (parameter.name in kwargs or parameter.kind == _VAR_KEYWORD or parameter.default is not _empty
                    or partial):
                return itertools.chain((parameter,), parameters)
            kind = " keyword-only" if parameter.kind == _KEYWORD_ONLY else ""
            raise TypeError(f"missing a required{kind} argument: {parameter.name!r}")
        return parameters

    def _bind(self, args, kwargs, *, partial=False):
        arguments, by_name_only, variadic = {}, [], None
        for parameter in self._bind_positional(args, kwargs, partial, arguments, by_name_only):
            if parameter.kind == _VAR_KEYWORD:
                variadic = parameter
            elif parameter.kind == _VAR_POSITIONAL:
                continue
            elif parameter.name in kwargs:
                arguments[parameter.name] = kwargs.pop(parameter.name)
            elif not partial and parameter.default is _empty:
                raise TypeError(f"missing a required argument: {parameter.name!r}")
        if kwargs:
            if variadic is not None:
                arguments[variadic.name] = kwargs
            elif by_name_only:
                raise TypeError("got some positional-only arguments passed as keyword arguments: "
                                f"{', '.join(by_name_only)!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """Puts arguments to parameters as a call would; TypeError where the call would fail."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        """As bind(), but required arguments may be missing."""
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return (type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation})

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """The text of the signature; one parameter a line if it is longer than max_width."""
        parts, needs_slash, needs_star = [], False, True
        for parameter in self.parameters.values():
            if parameter.kind == _POSITIONAL_ONLY:
                needs_slash = True
            elif needs_slash:
                parts.append("/")
                needs_slash = False
            if parameter.kind == _VAR_POSITIONAL:
                needs_star = False
            elif parameter.kind == _KEYWORD_ONLY and needs_star:
                parts.append("*")
                needs_star = False
            parts.append(str(parameter))
        if needs_slash:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self.return_annotation is not _empty:
            text += " -> " + formatannotation(self.return_annotation)
        return text
