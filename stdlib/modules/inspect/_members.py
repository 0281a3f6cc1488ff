"""What belongs to an object: members, doc strings, annotations, wrapped functions, order of look-up."""
import functools
import sys
import types
from collections import namedtuple

from inspect._kinds import (isbuiltin, isclass, isdatadescriptor, isfunction, ismemberdescriptor, ismethod,
                            ismethoddescriptor, isroutine)

Attribute = namedtuple("Attribute", "name kind defining_class object", module="inspect")
_missing = object()


def getmro(cls):
    """The classes in which attributes are looked for, in order."""
    return cls.__mro__


def unwrap(func, *, stop=None):
    """The function at the end of the chain of __wrapped__, or the first of which stop() says True."""
    first, seen = func, {id(func): func}
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


_mro_of = type.__dict__["__mro__"].__get__
_dict_of_class = type.__dict__["__dict__"].__get__


def _in_classes(cls, name):
    for entry in _mro_of(cls):
        if name in _dict_of_class(entry):
            return _dict_of_class(entry)[name]
    return _missing


def _dict_descriptor(cls):
    """What the classes say __dict__ is, if it is not the interpreter's own descriptor."""
    for entry in _mro_of(cls):
        found = _dict_of_class(entry).get("__dict__", _missing)
        if found is not _missing and not (type(found) is types.GetSetDescriptorType
                                          and found.__name__ == "__dict__" and found.__objclass__ is entry):
            return found
    return _missing


def getattr_static(obj, attr, default=_missing):
    """An attribute without running descriptors, __getattr__ or __getattribute__."""
    kind, of_instance = type(obj), _missing
    if type in _mro_of(kind):
        cls = obj
    else:
        cls = kind
        if _dict_descriptor(cls) is _missing or type(_dict_descriptor(cls)) is types.MemberDescriptorType:
            try:
                of_instance = object.__getattribute__(obj, "__dict__").get(attr, _missing)
            except AttributeError:
                pass
    of_class = _in_classes(cls, attr)
    if of_instance is not _missing and of_class is not _missing:
        described = type(of_class)
        if _in_classes(described, "__get__") is not _missing and (
                _in_classes(described, "__set__") is not _missing
                or _in_classes(described, "__delete__") is not _missing):
            return of_class
    if of_instance is not _missing:
        return of_instance
    if of_class is not _missing:
        return of_class
    if obj is cls:
        for entry in _mro_of(type(cls)):
            if attr in _dict_of_class(entry):
                return _dict_of_class(entry)[attr]
    if default is not _missing:
        return default
    raise AttributeError(attr)


def _members(object, predicate, get):
    classes = getmro(object) if isclass(object) else ()
    names = dir(object)
    for base in object.__bases__ if isclass(object) else ():
        names += [name for name, value in vars(base).items() if isinstance(value, types.DynamicClassAttribute)]
    members, seen = [], set()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            # It may still stand in a class; what does not was announced by a __dir__ that errs.
            for base in classes:
                if name in vars(base):
                    value = vars(base)[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            members.append((name, value))
        seen.add(name)
    members.sort(key=lambda pair: pair[0])
    return members


def getmembers(object, predicate=None):
    """Pairs of name and value of all members, sorted, that the predicate accepts."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """As getmembers(), without running descriptors."""
    return _members(object, predicate, getattr_static)


def _home_by_value(cls, name, value, classes):
    home = None
    for candidate in classes:
        if getattr(candidate, name, None) is value:
            home = candidate
    return home


def classify_class_attrs(cls):
    """For each name in dir(cls): name, kind, defining class and object."""
    classes = (cls, *getmro(cls))
    above = tuple(meta for meta in getmro(type(cls)) if meta not in (type, object))
    names = dir(cls)
    for base in getmro(cls):
        names += [name for name, value in vars(base).items()
                  if isinstance(value, types.DynamicClassAttribute) and value.fget is not None]
    result, seen = [], set()
    for name in names:
        home = value = None
        if name not in seen and name != "__dict__":
            try:
                value = getattr(cls, name)
            except Exception:
                pass
            else:
                home = getattr(value, "__objclass__", None)
                if home not in classes:
                    home = _home_by_value(cls, name, value, classes)
        stored = None
        for base in classes + above:
            if name in vars(base):
                stored = vars(base)[name]
                if home not in above:
                    home = base
                break
        if home is None:
            continue
        if isinstance(stored, (staticmethod, types.BuiltinMethodType)):
            kind, value = "static method", stored
        elif isinstance(stored, (classmethod, types.ClassMethodDescriptorType)):
            kind, value = "class method", stored
        elif isinstance(stored, property):
            kind, value = "property", stored
        else:
            value = stored if value is None else value
            kind = "method" if isroutine(value) else "data"
        result.append(Attribute(name, kind, home, value))
        seen.add(name)
    return result


def walktree(classes, children, parent):
    """One level of a class tree, sorted by name, with the levels below it."""
    classes.sort(key=lambda cls: (cls.__module__, cls.__name__))
    level = []
    for cls in classes:
        level.append((cls, cls.__bases__))
        if cls in children:
            level.append(walktree(children[cls], children, cls))
    return level


def getclasstree(classes, unique=False):
    """The classes as nested lists: behind a class the list of what derives from it."""
    children, roots = {}, []
    for cls in classes:
        for parent in cls.__bases__:
            below = children.setdefault(parent, [])
            if cls not in below:
                below.append(cls)
            if unique and parent in classes:
                break
        if not cls.__bases__ and cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


def _class_of_function(function):
    found = sys.modules.get(function.__module__)
    if found is None:
        return None
    for name in function.__qualname__.split(".")[:-1]:
        found = getattr(found, name)
    return found if isclass(found) else None


def _place(object):
    """The class to which a method or descriptor belongs, and its name there."""
    if ismethod(object) or isbuiltin(object):
        name, owner = object.__name__, object.__self__
        if isclass(owner):
            same = (getattr(getattr(owner, name, None), "__func__") is object.__func__ if ismethod(object)
                    else owner.__qualname__ + "." + name == object.__qualname__)
            if same:
                return owner, name
        return owner.__class__, name
    if isfunction(object) or isinstance(object, property):
        name = object.__name__
        cls = _class_of_function(object if isfunction(object) else object.fget)
    elif ismethoddescriptor(object) or isdatadescriptor(object):
        name, cls = object.__name__, object.__objclass__
    else:
        return None, None
    return (cls, name) if cls is not None and getattr(cls, name) is object else (None, None)


def _inherited_doc(object):
    if isclass(object):
        docs = (getattr(base, "__doc__", None) for base in object.__mro__[:-1])
        return next((doc for doc in docs if doc is not None), None)
    cls, name = _place(object)
    if cls is None:
        return None
    if ismemberdescriptor(object):
        slots = getattr(cls, "__slots__", None)
        if isinstance(slots, dict) and name in slots:
            return slots[name]
    docs = (getattr(getattr(base, name, None), "__doc__", None) for base in cls.__mro__ if hasattr(base, name))
    return next((doc for doc in docs if doc is not None), None)


def getdoc(object):
    """The doc string, without its indentation; methods and classes without one have the inherited."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


def cleandoc(doc):
    """The text without the indentation that all lines but the first share, and without blank lines around it."""
    first, *rest = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest if line.lstrip(" ")), default=0)
    lines = [first.lstrip(" "), *(line[margin:] for line in rest)]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        del lines[0]
    return "\n".join(lines)


def indentsize(line):
    """How far a line is indented, in columns."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A new dict of the annotations of a class, module or callable; with eval_str, texts are evaluated."""
    own_globals = own_locals = None
    innermost = obj
    if isinstance(obj, type):
        annotations = obj.__dict__.get("__annotations__")
        if isinstance(annotations, types.GetSetDescriptorType):
            annotations = None
        module = sys.modules.get(getattr(obj, "__module__", None) or "")
        own_globals = getattr(module, "__dict__", None)
        own_locals = dict(vars(obj))
    elif isinstance(obj, types.ModuleType):
        annotations = getattr(obj, "__annotations__", None)
        own_globals = obj.__dict__
        innermost = None
    elif callable(obj):
        annotations = getattr(obj, "__annotations__", None)
        own_globals = getattr(obj, "__globals__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not annotations or not eval_str:
        return dict(annotations)
    while innermost is not None:
        if hasattr(innermost, "__wrapped__"):
            innermost = innermost.__wrapped__
        elif isinstance(innermost, functools.partial):
            innermost = innermost.func
        else:
            own_globals = getattr(innermost, "__globals__", own_globals)
            break
    globals = own_globals if globals is None else globals
    locals = (own_locals or {}) if locals is None else locals
    parameters = getattr(obj, "__type_params__", ())
    if parameters:
        locals = {one.__name__: one for one in parameters} | locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in annotations.items()}
