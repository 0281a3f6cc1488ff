# A program that builds classes from their annotations: fields in order, defaults, inheritance, checks of values.
MISSING = object()


def fields_of(cls):
    found = {}
    for base in reversed(cls.__mro__):
        for name, kind in base.__dict__.get("__annotations__", {}).items():
            if isinstance(kind, str) and kind.startswith("ClassVar"):
                continue
            found[name] = kind, base.__dict__.get(name, found.get(name, (None, MISSING))[1])
    return found


def record(cls):
    fields = fields_of(cls)
    required = [name for name, (_, default) in fields.items() if default is MISSING]

    def __init__(self, *args, **given):
        names = list(fields)
        if len(args) > len(names):
            raise TypeError(f"{cls.__qualname__} takes {len(names)} values but {len(args)} were given")
        values = dict(zip(names, args))
        for name, value in given.items():
            if name in values or name not in fields:
                raise TypeError(f"bad field {name!r}")
            values[name] = value
        if missing := [name for name in required if name not in values]:
            raise TypeError(f"missing: {', '.join(missing)}")
        for name, (kind, default) in fields.items():
            value = values.get(name, default)
            if not isinstance(kind, str) and not isinstance(value, kind):
                raise TypeError(f"{name}: {type(value).__name__} is no {getattr(kind, '__name__', kind)}")
            setattr(self, name, value)

    def __repr__(self):
        return f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in fields)})"

    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    for function in __init__, __repr__, __eq__:
        function.__qualname__ = f"{cls.__qualname__}.{function.__name__}"
        setattr(cls, function.__name__, function)
    cls.__match_args__ = tuple(fields)
    return cls


@record
class Point:
    x: int
    y: int = 0
    shared: "ClassVar[list]" = []


@record
class Named(Point):
    name: str | None = None
    y: int | float = 1.5
    late: "whatever" = ...


for text in ["Point(1)", "Point(1, 2)", "Point(y=3, x=4)", "Point()", "Point(1, 2, 3)", "Point('a')", "Point(1, x=2)", "Point(z=1)",
             "Named(1)", "Named(1, 2, 'n')", "Named(1, name=5)", "Named(True, 1j)", "Named(1, late=[])", "Point(1) == Point(1, 0)",
             "Point(1, 1.5) == Named(1)", "Named(1) == Named(1, 1.5)"]:
    try:
        print(text, "->", eval(text))
    except TypeError as error:
        print(text, "->", error)
match Named(7, name="seven"):
    case Named(x, y, name):
        print(x, y, name)
print(Point.__annotations__, Named.__annotations__, Named.__match_args__, sep="\n")
print(list(fields_of(Named)), Named.__init__.__qualname__)
print(Point.__hash__, Point.shared is Named.shared, "shared" in vars(Point(1)))
