# A decorator that writes __init__, __repr__, __eq__ and ordering from annotations; a descriptor for each field.
class Checked:
    def __init__(self, name, kind, default=...):
        self.name, self.kind, self.default = name, kind, default

    def __get__(self, instance, owner):
        if instance is None:
            return self
        try:
            return instance.__dict__[self.name]
        except KeyError:
            raise AttributeError(f"{owner.__name__}.{self.name} is not set") from None

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        instance.__dict__[self.name] = value


def record(cls):
    fields = {}
    for base in reversed(cls.__mro__[1:]):
        fields |= getattr(base, "__fields__", {})
    for name, kind in cls.__annotations__.items():
        fields[name] = Checked(name, kind, cls.__dict__.get(name, ...))
        setattr(cls, name, fields[name])
    cls.__fields__ = fields

    def __init__(self, *values, **named):
        if len(values) > len(fields):
            raise TypeError(f"{cls.__name__} takes {len(fields)} fields, got {len(values)}")
        given = dict(zip(fields, values)) | named
        for name, field in fields.items():
            value = given.pop(name, field.default)
            if value is ...:
                raise TypeError(f"{cls.__name__} needs {name!r}")
            setattr(self, name, value)
        if given:
            raise TypeError(f"unknown: {', '.join(sorted(given))}")

    def key(self):
        return tuple(getattr(self, name) for name in fields)

    cls.__init__ = __init__
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{n}={v!r}' for n, v in zip(fields, key(self)))})"
    cls.__eq__ = lambda self, other: type(self) is type(other) and key(self) == key(other)
    cls.__lt__ = lambda self, other: key(self) < key(other) if type(self) is type(other) else NotImplemented
    cls.__hash__ = lambda self: hash(key(self))
    cls.__match_args__ = tuple(fields)
    return cls


@record
class Point:
    x: int
    y: int = 0


@record
class Named(Point):
    name: str = "?"

    def shout(self):
        return self.name.upper()


a, b, c = Point(1, 2), Point(3), Named(5, name="n")
print(a, b, c, c.shout(), a == Point(1, 2), a != b, len({a, Point(1, 2), b}))
print(sorted([b, a, Point(1)]), Point.__match_args__, Named.x.kind)
for bad in (lambda: Point(), lambda: Point("a"), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: setattr(a, "y", 1.5), lambda: a < c):
    try:
        bad()
    except TypeError as error:
        print(error)
match c:
    case Named(x, y, name):
        print(x, y, name)
