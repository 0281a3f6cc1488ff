"""What pydoc asks of the objects that it writes about: names, doc strings, short texts."""
import builtins
import inspect
import reprlib

_hidden = {"__author__", "__builtins__", "__cached__", "__credits__", "__date__", "__doc__", "__file__", "__spec__",
           "__loader__", "__module__", "__name__", "__package__", "__path__", "__qualname__", "__slots__",
           "__version__", "__static_attributes__", "__firstlineno__"}


def _own_doc(object):
    """The doc string that is not its type's."""
    try:
        doc = builtins.object.__getattribute__(object, "__doc__")
    except AttributeError:
        return None
    if doc is not None and object is not type:
        of_type = type(object).__doc__
        if isinstance(of_type, str) and of_type == doc:
            return None
    return doc


def _written_doc(object):
    doc = _own_doc(object)
    if doc is None and not inspect.isclass(object):
        try:
            doc = inspect._members._inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return inspect.cleandoc(doc) if isinstance(doc, str) else None


def getdoc(object):
    """The doc string, or the comments above the definition."""
    doc = _written_doc(object) or inspect.getcomments(object)
    if not doc:
        return ""
    doc = doc.rstrip()
    first, newline, rest = doc.partition("\n")
    return rest if newline and not first.strip(" ") else doc


def splitdoc(doc):
    """The first line of a doc string, if it stands alone, and the rest."""
    lines = doc.strip().split("\n")
    if len(lines) == 1:
        return lines[0], ""
    if not lines[1].rstrip():
        return lines[0], "\n".join(lines[2:])
    return "", "\n".join(lines)


def classname(object, modname):
    """The name of a class, with its module in front if that is another one."""
    name = object.__name__
    return name if object.__module__ == modname else f"{object.__module__}.{name}"


def _parent_name(object, modname):
    owner = object.__qualname__.rpartition(".")[0]
    if object.__module__ == modname:
        return owner or None
    return f"{object.__module__}.{owner}" if owner else object.__module__


def _is_data(object):
    return not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
                or inspect.isframe(object) or inspect.istraceback(object) or inspect.iscode(object))


def _is_bound(object):
    if inspect.ismethod(object):
        return True
    owner = getattr(object, "__self__", None) if inspect.isbuiltin(object) else None
    return owner is not None and not inspect.ismodule(owner)


def visiblename(name, all=None, obj=None):
    """Whether an attribute is shown."""
    if name in _hidden:
        return False
    if name.startswith("__") and name.endswith("__"):
        return True
    if name.startswith("_") and hasattr(obj, "_fields"):
        return True
    return name in all if all is not None else not name.startswith("_")


def _argument_text(object):
    try:
        name = getattr(object, "__name__", "")
        return inspect.signature(object).format(max_width=None if name == "<lambda>" else 80 - len(name))
    except (ValueError, TypeError):
        text = getattr(object, "__text_signature__", None)
        if text and text.startswith("($"):
            text = "(" + text[2:]
            if getattr(object, "__self__", None) is not None:
                rest = text[1:].partition(",")[2].lstrip() or ")"
                text = "(" + (rest[1:].lstrip(", ") if rest.startswith("/") else rest)
        return text


def _cram(text, limit):
    if len(text) <= limit:
        return text
    before = max(0, (limit - 3) // 2)
    return text[:before] + "..." + text[len(text) - max(0, limit - 3 - before):]


def _without_address(text):
    at = text.rfind(" at 0x")
    if at < 0 or not text.endswith(">"):
        return text
    address = text[at + len(" at 0x"):].rstrip(">")
    if not 6 <= len(address) <= 16 or any(letter not in "0123456789abcdefABCDEF" for letter in address):
        return text
    return text[:at] + text[at + len(" at 0x") + len(address):]


class TextRepr(reprlib.Repr):
    """Short texts of values."""

    def __init__(self):
        super().__init__()
        self.maxlist = self.maxtuple = 20
        self.maxdict = 10
        self.maxstring = self.maxother = 100

    def repr1(self, x, level):
        method = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
        return method(x, level) if method else _cram(_without_address(repr(x)), self.maxother)

    def repr_str(self, x, level):
        shown = _cram(x, self.maxstring)
        text = repr(shown)
        if "\\" in shown and "\\" not in text.replace("\\\\", ""):
            return "r" + text[0] + shown + text[0]
        return text

    repr_string = repr_str


def _indent(text, prefix="    "):
    return "\n".join((prefix + line).rstrip() for line in text.split("\n")) if text else ""


def _section(title, contents):
    return f"{title}\n{_indent(contents).rstrip()}\n\n"


def _class_attributes(cls):
    for name, kind, home, value in inspect.classify_class_attrs(cls):
        if inspect.isdatadescriptor(value):
            kind = "data descriptor"
            if isinstance(value, property) and value.fset is None:
                kind = "readonly property"
        elif kind == "method" and _is_bound(value):
            kind = "static method"
        if visiblename(name, obj=cls):
            yield name, kind, home, value
