# Plug-ins that register themselves: __init_subclass__ with keywords, a metaclass that prepares, hooks in order, priorities, virtual subclasses.
import functools
import inspect
import operator
from abc import ABCMeta, abstractmethod
from types import MappingProxyType, SimpleNamespace, new_class


class Recording(dict):
    """A class body in which a name bound twice becomes a list of overloads."""

    def __init__(self):
        super().__init__(hook=self.hook)
        self.order = []

    def hook(self, *events, first=False):
        def mark(function):
            function.events, function.first = events or (function.__name__,), first
            return function
        return mark

    def __setitem__(self, name, value):
        self.order.append(name)
        if name in self and callable(value) and not name.startswith("__"):
            old = self[name]
            value = old + [value] if isinstance(old, list) else [old, value]
        super().__setitem__(name, value)


class Meta(ABCMeta):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print(f"  prepare {name}{tuple(base.__name__ for base in bases)} {keywords}")
        return Recording()

    def __new__(meta, name, bases, body, **keywords):
        overloads = {key: value for key, value in body.items() if isinstance(value, list) and len(value) > 1}
        plain = {key: value for key, value in body.items() if key != "hook"}
        for key, functions in overloads.items():
            plain[key] = meta.overloaded(key, functions)
        cls = super().__new__(meta, name, bases, plain, **keywords)
        cls.body_order = tuple(key for key in body.order if key[:2] != "__")
        return cls

    @staticmethod
    def overloaded(name, functions):
        def chosen(self, *arguments):
            for function in functions:
                hints = [*inspect.signature(function).parameters.values()][1:]
                if len(hints) == len(arguments) and all(h.annotation is h.empty or isinstance(a, h.annotation) for h, a in zip(hints, arguments)):
                    return function(self, *arguments)
            raise TypeError(f"{name}: no overload for ({', '.join(type(a).__name__ for a in arguments)})")
        chosen.__name__ = name
        return chosen

    def __call__(cls, *arguments, **keywords):
        if cls.single and cls in cls.instances:
            return cls.instances[cls]
        cls.instances[cls] = self = super().__call__(*arguments, **keywords)
        return self

    def __iter__(cls): return iter(sorted(cls.registry, key=operator.attrgetter("priority", "__name__")))
    def __len__(cls): return len(cls.registry)
    def __bool__(cls): return True
    def __getitem__(cls, name): return next(filter(lambda plug: plug.label == name, cls.registry), None) or cls.__missing__(name)
    def __contains__(cls, name): return any(plug.label == name for plug in cls.registry)
    def __or__(cls, other): return Meta(cls.__name__ + other.__name__, (cls, other), Recording(), label=f"{cls.label}|{other.label}")
    def __repr__(cls): return f"<plug {cls.__name__}>"


class Plug(metaclass=Meta):
    registry, instances, single, priority, label = [], {}, False, 50, None

    def __init_subclass__(cls, /, label=None, priority=None, single=False, abstract=False, **rest):
        super().__init_subclass__(**rest)
        cls.label, cls.single = label or cls.__name__.lower(), single
        if priority is not None:
            cls.priority = priority
        if not abstract:
            cls.registry.append(cls)
        print(f"    registered {cls!r} as {cls.label!r}, {cls.priority}, body {[*vars(cls)][2:4]}")

    @classmethod
    def __missing__(cls, name): raise LookupError(f"no plug {name!r} among {[plug.label for plug in cls]}")

    @functools.cached_property
    def hooks(self):
        table = {}
        for cls in reversed(type(self).__mro__):
            for name, value in vars(cls).items():
                for event in getattr(value, "events", ()):
                    table.setdefault(event, [])[0 if value.first else len(table[event]):0] = [getattr(self, name)]
        return MappingProxyType(table)

    def fire(self, event, *values): return [method(*values) for method in self.hooks.get(event, ())]


class Filter(Plug, abstract=True):
    @abstractmethod
    def apply(self, text): ...
    @abstractmethod
    def undo(self, text): ...
    @hook()
    def opened(self, name): return f"filter opened {name}"


class Upper(Filter, priority=10):
    def apply(self, text): return text.upper()
    def undo(self, text): return text.lower()
    @hook("opened", "closed", first=True)
    def shout(self, name): return f"{name}!"


class Rot(Filter, label="rot", single=True):
    def __init__(self, by=13): self.by = by
    def apply(self, text): return "".join(chr((ord(c) - 97 + self.by) % 26 + 97) if c.islower() else c for c in text)
    def undo(self, text): return type(self)(-self.by).apply(text)
    def show(self): return "nothing"
    def show(self, value: int): return f"number {value:+}"
    def show(self, value: str, times: int): return value * times


class Half(Filter, priority=99):
    def apply(self, text): return text[::2]


print(list(Plug), len(Plug), bool(Plug), "rot" in Plug, Plug["upper"], Upper.body_order, Rot.body_order, Filter.__abstractmethods__ >= {"undo"})
print(functools.reduce(lambda text, plug: plug().apply(text), [Upper, Rot], "abc Xyz"), Rot().apply("hello"), Rot(5) is Rot(7), Rot().by)
both = Upper | Rot
print(both, both.label, both.__mro__, [*Plug], both().show(-3), both().show("ab", 2), both().show())
print(Upper().fire("opened", "f"), Upper().fire("closed", "g"), Rot().fire("opened", "h"), Rot().fire("none"), [*Upper().hooks])
made = new_class("Made", (Half,), {"label": "m", "priority": 1}, lambda body: body.update(undo=lambda self, text: text + "?"))
print(made, made().undo("x"), [*Plug][0], made.body_order, made.__module__)


class Outside: apply = str.strip


Filter.register(Outside)
print(isinstance(Outside(), Filter), issubclass(Outside, Plug), Outside in Plug.registry, issubclass(Half, Upper), isinstance(made(), Half))
for attempt in ("Half()", "Filter()", "Plug['zip']", "Rot().show('a')", "Upper().hooks.update({})", "Meta('X', (), {})", "Meta('X', (Plug,), Recording(), colour=1)", "Plug[0:1]", "Upper | int",
                "int | Upper", "Rot(1, 2)", "hook", "Plug.registry[-1].__name__", "Meta('Y', (int, str), Recording())", "Upper.nothing", "Meta.overloaded", "both(1, by=2)", "Upper(3)"):
    try:
        print(attempt, "->", str(eval(attempt)).split(" at 0x")[0])
    except Exception as error:
        print(f"{attempt} -> {type(error).__name__}: {error}")
print(inspect.signature(Rot.__init__), inspect.signature(Plug.fire), SimpleNamespace(plug=Upper, n=len(Plug)), sorted(p.label for p in Plug.instances))
