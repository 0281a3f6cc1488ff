# An enumeration made by a metaclass: members, look-up, iteration, immutability, flags.
class EnumMeta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        return {}

    def __new__(meta, name, bases, space, start=1):
        members = {k: v for k, v in space.items() if not k.startswith("_") and not callable(v) and not isinstance(v, (property, classmethod))}
        cls = super().__new__(meta, name, bases, {k: v for k, v in space.items() if k not in members})
        cls._members = {}
        for number, (key, value) in enumerate(members.items(), start):
            member = object.__new__(cls)
            member.__dict__.update(name=key, value=number if value is ... else value)
            cls._members[key] = member
            type.__setattr__(cls, key, member)
        return cls

    def __call__(cls, value):
        for member in cls:
            if member.value == value:
                return member
        raise ValueError(f"{value!r} is not a {cls.__name__}")

    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, name):
        return cls._members[name]

    def __contains__(cls, member):
        return member in cls._members.values()

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_members", ()):
            raise AttributeError(f"cannot reassign {name}")
        super().__setattr__(name, value)


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

    def __setattr__(self, name, value):
        raise AttributeError(f"{self.name} is constant")


class Colour(Enum):
    RED = ...
    GREEN = ...
    BLUE = "blue"

    def mixed(self, other):
        return f"{self.name.lower()}ish {other.name.lower()}"


class Level(Enum, start=10):
    LOW = ...
    HIGH = ...


print(list(Colour), len(Colour), Colour.RED, Colour("blue"), Colour["GREEN"], Colour.RED in Colour, Level.LOW in Colour)
print(Level.LOW.value, Level.HIGH, Colour.RED is Colour(1), Colour.RED.mixed(Colour.BLUE), {Colour.RED: 1}[Colour.RED])
for bad in (lambda: Colour(9), lambda: setattr(Colour, "RED", 5), lambda: setattr(Colour.RED, "value", 5), lambda: Colour["PINK"], lambda: Colour.PINK):
    try:
        bad()
    except (ValueError, AttributeError, KeyError) as error:
        print(type(error).__name__, error)
match Colour.GREEN:
    case Colour.RED:
        print("stop")
    case Colour.GREEN:
        print("go")
