"""The pages of plain text that pydoc writes."""
import builtins
import inspect

from pydoc._names import (TextRepr, _argument_text, _class_attributes, _indent, _is_bound, _is_data, _parent_name,
                          _section, classname, getdoc, splitdoc, visiblename)


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
