"""Where things were written: files, modules, source lines, frames."""
import sys
from collections import namedtuple

from inspect._kinds import iscode, isclass, isframe, isfunction, ismethod, ismodule, istraceback
from inspect._members import indentsize, unwrap

modulesbyfile = {}


def getfile(object):
    """The name of the file that the object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        if hasattr(object, "__module__"):
            file = getattr(sys.modules.get(object.__module__), "__file__", None)
            if file:
                return file
            if object.__module__ == "__main__":
                raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    object = _code_of(object)
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got "
                    + type(object).__name__)


def _code_of(object):
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        return object.__code__
    if istraceback(object):
        object = object.tb_frame
    return object.f_code if isframe(object) else object


def _exists(path):
    try:
        open(path, "rb").close()
    except (OSError, ValueError):
        return False
    return True


def getmodulename(path):
    """The name of the module that a file holds, or None."""
    name = path.rpartition("/")[2]
    for suffix in (".py", ".pyc"):
        if name.endswith(suffix):
            return name[:-len(suffix)]
    return None


def getsourcefile(object):
    """The file with the source of the object, or None."""
    name = getfile(object)
    if _exists(name):
        return name
    module = getmodule(object, name)
    if getattr(module, "__loader__", None) is not None:
        return name
    if getattr(getattr(module, "__spec__", None), "loader", None) is not None:
        return name
    return None


def getabsfile(object, _filename=None):
    """The whole path of the file that the object was defined in."""
    path = _filename or getsourcefile(object) or getfile(object)
    if not path.startswith("/"):
        import os
        path = os.path.abspath(path)
    return path


def getmodule(object, _filename=None):
    """The module that the object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = _filename or getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    name = getattr(object, "__name__", None)
    if name is None:
        return None
    for module in (sys.modules["__main__"], sys.modules["builtins"]):
        if getattr(module, name, None) is object:
            return module
    return None


def findsource(object):
    """All lines of the object's file, and where the object begins in them."""
    file = getsourcefile(object)
    if not file:
        file = getfile(object)
        if not (file.startswith("<") and file.endswith(">")):
            raise OSError("source code not available")
    try:
        with open(file, encoding="utf-8") as source:
            lines = source.readlines()
    except (OSError, UnicodeDecodeError):
        lines = []
    if not lines:
        raise OSError("could not get source code")
    if not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    if ismodule(object):
        return lines, 0
    if isclass(object):
        line = vars(object).get("__firstlineno__")
        if line is None:
            raise OSError("source code not available")
    else:
        code = _code_of(object)
        if not iscode(code):
            raise OSError("could not find code object")
        line = code.co_firstlineno
    if line > len(lines):
        raise OSError("lineno is out of bounds")
    return lines, line - 1


class _Scanner:
    """Follows strings, comments and brackets from line to line, as far as needed to know where statements end."""

    def __init__(self):
        self.depth, self.quote = 0, None

    def feed(self, line):
        """True if the logical line ends with this line."""
        at, joined = 0, False
        while at < len(line):
            if self.quote:
                if line[at] == "\\":
                    at += 2
                    continue
                if line.startswith(self.quote, at):
                    at += len(self.quote)
                    self.quote = None
                    continue
            elif line[at] == "#":
                break
            elif line[at] in "\"'":
                self.quote = line[at] * 3 if line.startswith(line[at] * 3, at) else line[at]
                at += len(self.quote)
                continue
            elif line[at] in "([{":
                self.depth += 1
            elif line[at] in ")]}":
                self.depth -= 1
                if self.depth < 0:
                    return True
            elif line.startswith("\\\n", at):
                joined = True
            at += 1
        if self.quote and len(self.quote) == 1 and not line.endswith("\\\n"):
            self.quote = None
        return not self.quote and self.depth == 0 and not joined


def getblock(lines):
    """The lines of the definition at the top of the list."""
    scanner, begins, last, body = _Scanner(), True, 0, None
    is_definition = is_decorated = False
    base = indentsize(lines[0]) if lines else 0
    for at, line in enumerate(lines):
        text = line.strip()
        if begins and (not text or text.startswith("#")):
            if body is not None and text and indentsize(line) >= body:
                last = at + 1
            continue
        if begins and is_definition:
            if indentsize(line) <= base:
                break
            body = indentsize(line) if body is None else body
        elif begins:
            words = text.removeprefix("async ").split(None, 1)
            is_decorated = text.startswith("@")
            is_definition = words[0] in ("def", "class")
        begins = scanner.feed(line)
        last = at + 1
        if begins and not is_definition and not is_decorated:
            break
    return lines[:last]


def getsourcelines(object):
    """The lines of the object's definition, and the number of the first."""
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or (isframe(object) and object.f_code.co_name == "<module>"):
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    """The text of the object's definition."""
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    """The comments right above the object's definition, or None."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        first = 1 if lines and lines[0].startswith("#!") else 0
        while first < len(lines) and lines[first].strip() in ("", "#"):
            first += 1
        end = first
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[first:end]) or None
    indent, first = indentsize(lines[at]), at
    while first > 0 and lines[first - 1].lstrip().startswith("#") and indentsize(lines[first - 1]) == indent:
        first -= 1
    comments = [line.expandtabs().lstrip() for line in lines[first:at]]
    while comments and comments[0].strip() == "#":
        del comments[0]
    while comments and comments[-1].strip() == "#":
        comments.pop()
    return "".join(comments) or None


_Positions = namedtuple("Positions", "lineno end_lineno col_offset end_col_offset", defaults=(None,) * 4, module="dis")
_Traceback = namedtuple("_Traceback", "filename lineno function code_context index", module="inspect")
_FrameInfo = namedtuple("_FrameInfo", ("frame", *_Traceback._fields), module="inspect")


def _show(record, names):
    return f"{type(record).__name__}({', '.join(f'{name}={getattr(record, name)!r}' for name in names)})"


class Traceback(_Traceback):
    """Where a frame is: file, line, function and the lines around it."""
    __module__ = "inspect"

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    def __repr__(self):
        return _show(self, (*_Traceback._fields, "positions"))


class FrameInfo(_FrameInfo):
    """A frame, and where it is."""
    __module__ = "inspect"

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        record = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        record.positions = positions
        return record

    def __repr__(self):
        return _show(self, (*_FrameInfo._fields, "positions"))


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with `context` lines of source around it."""
    line = None
    if istraceback(frame):
        line, frame = frame.tb_lineno, frame.tb_frame
    line = frame.f_lineno if line is None else line
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    shown = index = None
    if context > 0:
        try:
            lines, _ = findsource(frame)
        except OSError:
            pass
        else:
            first = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[first:first + context], line - 1 - first
    return Traceback(getsourcefile(frame) or getfile(frame), line, frame.f_code.co_name, shown, index,
                     positions=_Positions(line))


def getlineno(frame):
    """The line a frame is at."""
    return frame.f_lineno


def _record(frame, where, context):
    found = getframeinfo(where, context)
    return FrameInfo(frame, *found, positions=found.positions)


def getouterframes(frame, context=1):
    """Records of a frame and of all that called it, innermost first."""
    records = []
    while frame:
        records.append(_record(frame, frame, context))
        frame = frame.f_back
    return records


def getinnerframes(tb, context=1):
    """Records of a traceback's frames, outermost first."""
    records = []
    while tb:
        records.append(_record(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return records


def currentframe():
    """The frame of the caller."""
    return sys._getframe(1)


def stack(context=1):
    """Records of the caller's frame and of all that called it."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """Records of the frames between here and where the exception that is being handled was raised."""
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)
