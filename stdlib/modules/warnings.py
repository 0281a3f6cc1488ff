"""Warnings: what to do with them, and how they look."""

import sys
from _warnings import _source_line

__all__ = ["warn", "warn_explicit", "showwarning",
           "formatwarning", "filterwarnings", "simplefilter",
           "resetwarnings", "catch_warnings", "deprecated"]


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file; programs may put their own in its place."""
    _showwarnmsg_impl(WarningMessage(message, category, filename, lineno, file, line))


def formatwarning(message, category, filename, lineno, line=None):
    """The text of a warning."""
    return _formatwarnmsg_impl(WarningMessage(message, category, filename, lineno, None, line))


def _showwarnmsg_impl(msg):
    file = sys.stderr if msg.file is None else msg.file
    if file is None:
        # pythonw has no stderr: what it would say is lost
        return
    try:
        file.write(_formatwarnmsg(msg))
    except OSError:
        pass


def _quoted_line(filename, lineno):
    try:
        from linecache import getline
    except ImportError:
        return _source_line(str(filename), lineno)
    return getline(filename, lineno)


def _formatwarnmsg_impl(msg):
    category = msg.category.__name__
    text = f"{msg.filename}:{msg.lineno}: {category}: {msg.message}\n"
    if msg.line is None:
        try:
            line = _quoted_line(msg.filename, msg.lineno)
        except Exception:
            # late, when much is gone already: a warning without its line is better than none
            line = None
    else:
        line = msg.line
    if line:
        text += f"  {line.strip()}\n"
    if msg.source is not None:
        text += f"{category}: Enable tracemalloc to get the object allocation traceback\n"
    return text


# To tell whether a program has put functions of its own in their place.
_showwarning_orig = showwarning
_formatwarning_orig = formatwarning


def _showwarnmsg(msg):
    """Writes a warning to a file; programs may put their own in its place."""
    show = globals().get("showwarning", _showwarning_orig)
    if show is _showwarning_orig:
        return _showwarnmsg_impl(msg)
    if not callable(show):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    show(msg.message, msg.category, msg.filename, msg.lineno, msg.file, msg.line)


def _formatwarnmsg(msg):
    """The text of a warning."""
    format = globals().get("formatwarning", _formatwarning_orig)
    if format is _formatwarning_orig:
        return _formatwarnmsg_impl(msg)
    return format(msg.message, msg.category, msg.filename, msg.lineno, msg.line)


class _Literal:
    """What a text without special characters matches, where there are no regular expressions."""

    def __init__(self, text, whole, ignore_case):
        self.text, self.whole, self.ignore_case = text, whole, ignore_case

    @property
    def pattern(self):
        return self.text + (r"\Z" if self.whole else "")

    def __repr__(self):
        return f"re.compile({self.pattern!r}{', re.IGNORECASE' if self.ignore_case else ''})"

    def match(self, given):
        text = self.text
        if self.ignore_case:
            text, given = text.lower(), given.lower()
        return given == text if self.whole else given.startswith(text)

    def __eq__(self, other):
        return isinstance(other, _Literal) and self.__dict__ == other.__dict__

    __hash__ = None


def _pattern(text, ignore_case, literal=False, whole=False):
    try:
        import re
    except ImportError:
        if not literal and set(text) & set(".^$*+?{}[]\\|()"):
            raise
        return _Literal(text, whole, ignore_case)
    if literal:
        text = re.escape(text)
    if whole:
        text += r"\Z"
    return re.compile(text, re.I if ignore_case else 0)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Put a filter in front (or behind): message and module are regular expressions, "" and 0 match all."""
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(message, str):
        raise TypeError("message must be a string")
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError("category must be a Warning subclass")
    if not isinstance(module, str):
        raise TypeError("module must be a string")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    message = _pattern(message, True) if message else None
    module = _pattern(module, False) if module else None
    _add_filter(action, message, category, module, lineno, append=append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Put a filter in front (or behind) that matches every message of the category in every module."""
    if action not in ("error", "ignore", "always", "default", "module", "once"):
        raise ValueError(f"invalid action: {action!r}")
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")
    _add_filter(action, None, category, None, lineno, append=append)


def _add_filter(*item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        # at the front, and nowhere else
        try:
            filters.remove(item)
        except ValueError:
            pass
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Drops all filters."""
    filters[:] = []
    _filters_mutated()


class _OptionError(Exception):
    """What is wrong with a -W option."""


def _processoptions(args):
    for arg in args:
        try:
            _setoption(arg)
        except _OptionError as message:
            print("Invalid -W option ignored:", message, file=sys.stderr)


def _setoption(arg):
    parts = arg.split(":")
    if len(parts) > 5:
        raise _OptionError(f"too many fields (max 5): {arg!r}")
    while len(parts) < 5:
        parts.append("")
    action, message, category, module, lineno = [part.strip() for part in parts]
    action = _getaction(action)
    category = _getcategory(category)
    if message:
        message = _pattern(message, True, literal=True)
    if module:
        module = _pattern(module, False, literal=True, whole=True)
    if lineno:
        try:
            lineno = int(lineno)
            if lineno < 0:
                raise ValueError
        except (ValueError, OverflowError):
            raise _OptionError(f"invalid lineno {lineno!r}") from None
    else:
        lineno = 0
    _add_filter(action, message or None, category, module or None, lineno, append=False)


def _getaction(action):
    if not action:
        return "default"
    if action == "all":
        return "always"
    for known in ("default", "always", "ignore", "module", "once", "error"):
        if known.startswith(action):
            return known
    raise _OptionError(f"invalid action: {action!r}")


def _getcategory(category):
    if not category:
        return Warning
    if "." not in category:
        import builtins as owner
        name = category
    else:
        module, _, name = category.rpartition(".")
        try:
            owner = __import__(module, None, None, [name])
        except ImportError:
            raise _OptionError(f"invalid module name: {module!r}") from None
    try:
        found = getattr(owner, name)
    except AttributeError:
        raise _OptionError(f"unknown warning category: {category!r}") from None
    if not issubclass(found, Warning):
        raise _OptionError(f"invalid warning category: {category!r}")
    return found


class WarningMessage(object):

    _WARNING_DETAILS = ("message", "category", "filename", "lineno", "file", "line", "source")

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return ("{message : %r, category : %r, filename : %r, lineno : %s, line : %r}"
                % (self.message, self._category_name, self.filename, self.lineno, self.line))


class catch_warnings(object):
    """Restores the filters at its end; with `record` it gives a list of the warnings in between.

    `action` and what follows it are passed to simplefilter().
    """

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        shown = []
        if self._record:
            shown.append("record=True")
        if self._module is not sys.modules["warnings"]:
            shown.append(f"module={self._module!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __enter__(self):
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        module = self._module
        self._filters = module.filters
        module.filters = self._filters[:]
        module._filters_mutated()
        self._showwarning = module.showwarning
        self._showwarnmsg_impl = module._showwarnmsg_impl
        if self._record:
            log = []
            module._showwarnmsg_impl = log.append
            # whatever showwarning() was, the log is to have it
            module.showwarning = module._showwarning_orig
        else:
            log = None
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        module = self._module
        module.filters = self._filters
        module._filters_mutated()
        module.showwarning = self._showwarning
        module._showwarnmsg_impl = self._showwarnmsg_impl


class deprecated:
    """Marks a function or class as deprecated: calling it, or deriving from it, warns."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError(f"Expected an object of type str for 'message', not {type(message).__name__!r}")
        self.message = message
        self.category = category
        self.stacklevel = stacklevel

    def __call__(self, arg, /):
        msg, category, stacklevel = self.message, self.category, self.stacklevel
        if category is None:
            arg.__deprecated__ = msg
            return arg
        if isinstance(arg, type):
            return _deprecated_class(arg, msg, category, stacklevel)
        if callable(arg):
            return _deprecated_function(arg, msg, category, stacklevel)
        raise TypeError(
            "@deprecated decorator with non-None category must be applied to "
            f"a class or callable, not {arg!r}")


def _deprecated_class(cls, msg, category, stacklevel):
    import functools
    from types import MethodType

    original_new = cls.__new__

    @functools.wraps(original_new)
    def __new__(kind, /, *args, **kwargs):
        if kind is cls:
            warn(msg, category=category, stacklevel=stacklevel + 1)
        if original_new is not object.__new__:
            return original_new(kind, *args, **kwargs)
        # object.__new__ would not mind what __init__ takes, and minds if it takes nothing
        if kind.__init__ is object.__init__ and (args or kwargs):
            raise TypeError(f"{kind.__name__}() takes no arguments")
        return original_new(kind)

    cls.__new__ = staticmethod(__new__)

    original_init_subclass = cls.__init_subclass__
    if isinstance(original_init_subclass, MethodType):
        # of the class itself: the new one calls the function, as it is a class method, too
        original_init_subclass = original_init_subclass.__func__

        @functools.wraps(original_init_subclass)
        def __init_subclass__(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return original_init_subclass(*args, **kwargs)

        cls.__init_subclass__ = classmethod(__init_subclass__)
    else:
        # inherited from object, or an odd one
        @functools.wraps(original_init_subclass)
        def __init_subclass__(*args, **kwargs):
            warn(msg, category=category, stacklevel=stacklevel + 1)
            return original_init_subclass(*args, **kwargs)

        cls.__init_subclass__ = __init_subclass__

    cls.__deprecated__ = __new__.__deprecated__ = msg
    __init_subclass__.__deprecated__ = msg
    return cls


def _deprecated_function(function, msg, category, stacklevel):
    import functools

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        warn(msg, category=category, stacklevel=stacklevel + 1)
        return function(*args, **kwargs)

    try:
        from inspect import iscoroutinefunction, markcoroutinefunction
    except ImportError:
        pass
    else:
        if iscoroutinefunction(function):
            wrapper = markcoroutinefunction(wrapper)
    function.__deprecated__ = wrapper.__deprecated__ = msg
    return wrapper


_DEPRECATED_MSG = "{name!r} is deprecated and slated for removal in Python {remove}"


def _deprecated(name, message=_DEPRECATED_MSG, *, remove, _version=sys.version_info):
    """Warn that *name* is deprecated; RuntimeError if the version for its removal is reached."""
    remove_formatted = f"{remove[0]}.{remove[1]}"
    if _version[:2] > remove or (_version[:2] == remove and _version[3] != "alpha"):
        raise RuntimeError(f"{name!r} was slated for removal after Python {remove_formatted} alpha")
    warn(message.format(name=name, remove=remove_formatted), DeprecationWarning, stacklevel=3)


def _warn_unawaited_coroutine(coro):
    lines = [f"coroutine '{coro.__qualname__}' was never awaited\n"]
    if coro.cr_origin is not None:
        lines.append("Coroutine created at (most recent call last)\n")
        for filename, lineno, function in reversed(coro.cr_origin):
            lines.append(f'  File "{filename}", line {lineno}, in {function}\n')
            line = _quoted_line(filename, lineno).strip()
            if line:
                lines.append(f"    {line}\n")
    # The message passes through the filters; a name for it in a traceback is of no use.
    warn("".join(lines).rstrip("\n"), category=RuntimeWarning, stacklevel=2, source=coro)


from _warnings import (
    _defaultaction as defaultaction, _filters_mutated, _onceregistry as onceregistry, filters, warn, warn_explicit)

_warnings_defaults = True

_processoptions(sys.warnoptions)
