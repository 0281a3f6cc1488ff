"""What help() prints: functions, classes, modules and whatever else, as plain text."""
import builtins
import inspect
import sys

from pydoc._names import TextRepr, _written_doc, classname, getdoc, splitdoc, visiblename
from pydoc._pages import TextDoc

# They are this module's, wherever in it they are written.
for _value in (TextRepr, TextDoc, classname, getdoc, splitdoc, visiblename):
    _value.__module__ = "pydoc"
del _value

text = plaintext = TextDoc()


def describe(thing):
    """What kind of thing it is, and its name."""
    if inspect.ismodule(thing):
        if thing.__name__ in sys.builtin_module_names:
            return "built-in module " + thing.__name__
        return ("package " if hasattr(thing, "__path__") else "module ") + thing.__name__
    if inspect.isbuiltin(thing):
        return "built-in function " + thing.__name__
    for is_kind, kind in ((inspect.isgetsetdescriptor, "getset"), (inspect.ismemberdescriptor, "member")):
        if is_kind(thing):
            owner = thing.__objclass__
            return f"{kind} descriptor {owner.__module__}.{owner.__name__}.{thing.__name__}"
    for is_kind, kind in ((inspect.isclass, "class"), (inspect.isfunction, "function"), (inspect.ismethod, "method")):
        if is_kind(thing):
            return f"{kind} {thing.__name__}"
    return type(thing).__name__


def locate(path, forceload=0):
    """The object that a dotted name means, or None."""
    parts = [part for part in path.split(".") if part]
    found, at = builtins, 0
    for end in range(len(parts), 0, -1):
        name = ".".join(parts[:end])
        try:
            __import__(name)
        except ImportError as error:
            if error.name is not None and not name.startswith(error.name):
                raise
            continue
        found, at = sys.modules[name], end
        break
    for part in parts[at:]:
        try:
            found = getattr(found, part)
        except AttributeError:
            return None
    return found


def resolve(thing, forceload=0):
    """The object, given itself or its dotted name, and that name."""
    if isinstance(thing, str):
        found = locate(thing, forceload)
        if found is None:
            raise ImportError(f"No Python documentation found for {thing!r}.\nUse help() to get the interactive help "
                              "utility.\nUse help(str) for help on the str class.")
        return found, thing
    name = getattr(thing, "__name__", None)
    return thing, name if isinstance(name, str) else None


def render_doc(thing, title="Python Library Documentation: %s", forceload=0, renderer=None):
    """The documentation of an object, or of what a dotted name means."""
    object, name = resolve(thing, forceload)
    what, module = describe(object), inspect.getmodule(object)
    if name and "." in name:
        what += " in " + name[:name.rfind(".")]
    elif module and module is not object:
        what += " in module " + module.__name__
    if not (inspect.ismodule(object) or inspect.isclass(object) or inspect.isroutine(object)
            or inspect.isdatadescriptor(object) or _written_doc(object)):
        # Of a plain value, the methods matter more than what it is.
        if hasattr(object, "__origin__"):
            object = object.__origin__
        else:
            object = type(object)
            what += " object"
    return title % what + "\n\n" + (renderer or text).document(object, name)


def doc(thing, title="Python Library Documentation: %s", forceload=0, output=None, is_cli=False):
    """Prints the documentation of an object."""
    try:
        shown = render_doc(thing, title, forceload)
    except ImportError as error:
        if output is None:
            print(error)
            return
        shown = str(error)
    (output or sys.stdout).write(shown)


class Helper:
    """The object `help`."""

    def __repr__(self):
        return "<pydoc.Helper instance>"

    def __call__(self, *request):
        if not request:
            self.interact()
        elif len(request) > 1:
            raise TypeError("Helper.__call__() takes from 1 to 2 positional arguments but "
                            f"{len(request) + 1} were given")
        else:
            self.help(request[0])

    def help(self, request):
        """Help about an object or a name."""
        if isinstance(request, Helper) or request is builtins.help:
            self()
            return
        if isinstance(request, str):
            request = request.strip() or str
            if request in ("True", "False", "None"):
                request = eval(request)
        doc(request, "Help on %s:")
        sys.stdout.write("\n")

    def interact(self):
        """Asks for names until there is no more."""
        print("Enter the name of any function, class or module to get help on it; an empty line or \"quit\" leaves.")
        while True:
            try:
                request = input("help> ").strip()
            except (EOFError, KeyboardInterrupt):
                break
            if request.lower() in ("", "q", "quit", "exit"):
                break
            self.help(request)


help = Helper()
