"""What help() prints: functions, classes, modules and whatever else, as plain text."""
import builtins
import inspect
import reprlib
import sys

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


class TextDoc:
    """Writes documentation as plain text."""
    repr = TextRepr().repr

    def document(self, object, name=None, *more):
        """The documentation of whatever it is."""
        try:
            if inspect.ismodule(object):
                return self.docmodule(object, name, *more)
            if inspect.isclass(object):
                return self.docclass(object, name, *more)
            if inspect.isroutine(object):
                return self.docroutine(object, name, *more)
        except AttributeError:
            pass
        if inspect.isdatadescriptor(object):
            return self.docdata(object, name)
        return self.docother(object, name)

    def _tree(self, tree, modname, parent=None, prefix=""):
        text = ""
        for entry in tree:
            if isinstance(entry, list):
                text += self._tree(entry, modname, cls, prefix + "    ")
                continue
            cls, bases = entry
            text += prefix + classname(cls, modname)
            if bases and bases != (parent,):
                text += f"({', '.join(classname(base, modname) for base in bases)})"
            text += "\n"
        return text

    def docmodule(self, object, name=None, *ignored):
        """A module: what it is for, its classes, functions and data."""
        name, exported = object.__name__, getattr(object, "__all__", None)
        synopsis, description = splitdoc(getdoc(object))
        text = _section("NAME", name + (synopsis and " - " + synopsis))
        if description:
            text += _section("DESCRIPTION", description)

        def members(predicate, is_own=True):
            return [(key, value) for key, value in inspect.getmembers(object, predicate)
                    if visiblename(key, exported, object) and
                    (not is_own or exported is not None or (inspect.getmodule(value) or object) is object)]

        classes, functions = members(inspect.isclass), members(inspect.isroutine)
        data = members(_is_data, False)
        if classes:
            tree = self._tree(inspect.getclasstree([value for _, value in classes], True), name)
            text += _section("CLASSES", "\n".join([tree, *(self.document(value, key, name) for key, value in classes)]))
        if functions:
            text += _section("FUNCTIONS", "\n".join(self.document(value, key, name) for key, value in functions))
        if data:
            text += _section("DATA", "\n".join(self.docother(value, key, maxlen=70) for key, value in data))
        for title, attribute in (("VERSION", "__version__"), ("DATE", "__date__"), ("AUTHOR", "__author__"),
                                 ("CREDITS", "__credits__")):
            if hasattr(object, attribute):
                text += _section(title, str(getattr(object, attribute)))
        try:
            file = inspect.getabsfile(object)
        except (TypeError, ImportError):
            file = getattr(object, "__file__", None) or "(built-in)"
        return text + _section("FILE", file)

    def docclass(self, object, name=None, mod=None, *ignored):
        """A class: its bases, and its attributes by the class that they come from."""
        real_name, own_module = object.__name__, object.__module__
        name = name or real_name
        title = "class " + real_name if name == real_name else f"{name} = class {real_name}"
        if object.__bases__:
            title += f"({', '.join(classname(base, own_module) for base in object.__bases__)})"
        contents = []
        arguments = _argument_text(object)
        if arguments and arguments != "()":
            contents.append(name + arguments + "\n")
        doc = getdoc(object)
        if doc:
            contents.append(doc + "\n")
        order = list(inspect.getmro(object))
        if len(order) > 2:
            contents += ["Method resolution order:", *("    " + classname(base, own_module) for base in order), ""]
        derived = sorted((cls.__name__ for cls in type.__subclasses__(object)
                          if not cls.__name__.startswith("_") and cls.__module__ == "builtins"), key=str.lower)
        if derived:
            contents += ["Built-in subclasses:", *("    " + cls for cls in derived[:4])]
            if len(derived) > 4:
                contents.append(f"    ... and {len(derived) - 4} other subclasses")
            contents.append("")
        contents += self._attributes(object, mod, order)
        text = "\n".join(contents)
        return title + "\n" + (_indent(text.rstrip(), " |  ") + "\n" if contents else "")

    def _attributes(self, cls, mod, order):
        groups = (("Methods", "method"), ("Class methods", "class method"), ("Static methods", "static method"),
                  ("Readonly properties", "readonly property"), ("Data descriptors", "data descriptor"),
                  ("Data and other attributes", "data"))
        fields = list(getattr(cls, "_fields", ()) or ())
        left, contents = list(_class_attributes(cls)), []
        while left:
            home = order.pop(0) if order else left[0][2]
            here = [entry for entry in left if entry[2] is home]
            left = [entry for entry in left if entry[2] is not home]
            if home is builtins.object and cls is not builtins.object:
                continue
            where = "defined here" if home is cls else "inherited from " + classname(home, cls.__module__)
            here.sort(key=lambda entry: (fields.index(entry[0]) - len(fields) if entry[0] in fields else 0, entry[0]))
            for title, wanted in groups:
                chosen = [entry for entry in here if entry[1] == wanted]
                if not chosen:
                    continue
                if contents:
                    contents.append("-" * 70)
                contents.append(f"{title} {where}:\n")
                contents += [self._attribute(cls, entry, mod, wanted) for entry in chosen]
        return contents

    def _attribute(self, cls, entry, mod, kind):
        name, _, home, value = entry
        if kind in ("readonly property", "data descriptor"):
            return self.docdata(value, name)
        if kind == "data":
            shown = getattr(cls, name, vars(home).get(name))
            return self.docother(shown, name, maxlen=70, doc=getdoc(value)) + "\n"
        try:
            bound = getattr(cls, name)
        except Exception:
            return self.docdata(value, name)
        return self.document(bound, name, mod, cls, home)

    def docroutine(self, object, name=None, mod=None, cl=None, homecls=None):
        """A function or method: how it is called, whose it is, what it does."""
        real_name = object.__name__
        name, homecls = name or real_name, homecls or cl
        note, function, skips_doc = "", None, False
        if _is_bound(object):
            owner = object.__self__
            if owner is cl:
                function = getattr(object, "__func__", None)
            elif inspect.isclass(owner):
                note = " class method of " + classname(owner, mod)
            else:
                note = f" method of {classname(owner.__class__, mod)} instance"
        elif inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(object, "__objclass__", None)
            if owner is not None and cl is None:
                note = f" unbound {classname(owner, mod)} method"
            elif owner is not None and owner is not homecls:
                note = " from " + classname(owner, mod)
        else:
            function = object
        if inspect.isfunction(function) and homecls is not None and (
                function.__module__ != homecls.__module__
                or function.__qualname__ != f"{homecls.__qualname__}.{real_name}"):
            parent = _parent_name(function, mod)
            note = " from " + parent if parent else note
        title = real_name
        if name != real_name:
            if cl is not None and inspect.getattr_static(cl, real_name, []) is object:
                skips_doc = True
                note = "" if note.startswith(" from ") else note
            title = f"{name} = {real_name}"
        arguments = _argument_text(object) if inspect.isroutine(object) else None
        if arguments and real_name == "<lambda>":
            title = name + " lambda "
            if not object.__annotations__:
                arguments = arguments[1:-1]
        is_async = inspect.iscoroutinefunction(object) or inspect.isasyncgenfunction(object)
        head = ("async " if is_async else "") + title + (arguments or "(...)") + note + "\n"
        doc = "" if skips_doc else getdoc(object)
        return head + (_indent(doc).rstrip() + "\n" if doc else "")

    def docdata(self, object, name=None, *ignored):
        """A property, slot or other descriptor."""
        doc = getdoc(object)
        return (name + "\n" if name else "") + (_indent(doc) + "\n" if doc else "")

    def docother(self, object, name=None, *ignored, maxlen=None, doc=None):
        """A value."""
        shown, prefix = self.repr(object), name + " = " if name else ""
        if maxlen and len(prefix + shown) > maxlen:
            shown = shown[:maxlen - len(prefix + shown)] + "..."
        doc = doc or getdoc(object)
        return prefix + shown + ("\n" + _indent(str(doc)) + "\n" if doc else "")


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
