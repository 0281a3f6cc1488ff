# A warehouse: data classes written by hand (fields, defaults, order, frozen ones, replace, match), reports and money.
import functools
import operator
import types
from collections import ChainMap, OrderedDict, defaultdict

MISSING = type("Missing", (), {"__repr__": lambda self: "<missing>", "__bool__": lambda self: False})()


class Field:
    __slots__ = ("default", "factory", "check", "name", "compare")

    def __init__(self, default=MISSING, *, factory=None, check=None, compare=True):
        if default is not MISSING and factory:
            raise ValueError("cannot have both default and factory")
        self.default, self.factory, self.check, self.compare = default, factory, check, compare

    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise TypeError(f"field {name!r} of {owner.__name__!r} is private")
        self.name = name


def record(cls=None, /, *, frozen=False, order=False):
    if cls is None:
        return functools.partial(record, frozen=frozen, order=order)
    fields = {}
    for base in reversed(cls.__mro__):
        for name, hint in base.__dict__.get("__annotations__", {}).items():
            if hint is not ClassOnly:
                value = base.__dict__.get(name, MISSING)
                if not isinstance(value, Field):
                    value = fields[name] if value is MISSING and name in fields and base is cls else Field(value)
                    value.name = name
                fields[name] = value
    required = [name for name, field in fields.items() if field.default is MISSING and not field.factory]
    optional = [name for name in fields if name not in required]
    if [*fields] != required + optional:
        raise TypeError(f"non-default argument {next(n for n, r in zip(fields, required + optional) if n != r)!r} is out of order")
    lines = [f"def __init__(self, {', '.join(required + [f'{name}=MISSING' for name in optional])}):"]
    for name, field in fields.items():
        if name in optional:
            lines.append(f"    if {name} is MISSING: {name} = " + (f"F[{name!r}].factory()" if field.factory else f"F[{name!r}].default"))
        if field.check:
            lines.append(f"    if not F[{name!r}].check({name}): raise ValueError(f'{name}: {{{name}!r}} is not allowed')")
        lines.append(f"    put(self, {name!r}, {name})")
    lines.append("    getattr(self, '__post_init__', lambda: None)()")
    space = {"MISSING": MISSING, "F": fields, "put": object.__setattr__}
    exec(compile("\n".join(lines), f"<init of {cls.__name__}>", "exec"), space)
    cls.__init__ = space["__init__"]
    cls.__init__.__qualname__ = f"{cls.__qualname__}.__init__"
    cls.__match_args__ = tuple(fields)
    cls.__fields__ = types.MappingProxyType(fields)
    key = lambda self: tuple(getattr(self, name) for name, field in fields.items() if field.compare)

    def compare(operation):
        return lambda self, other: operation(key(self), key(other)) if type(other) is type(self) else NotImplemented
    cls.__eq__ = compare(operator.eq)
    cls.__hash__ = (lambda self: hash(key(self))) if frozen else None
    if order:
        for name in ("lt", "le", "gt", "ge"):
            setattr(cls, f"__{name}__", compare(getattr(operator, name)))
    if "__repr__" not in cls.__dict__:
        cls.__repr__ = lambda self: f"{type(self).__qualname__}({', '.join(f'{n}={getattr(self, n)!r}' for n in fields)})"
    cls.__replace__ = lambda self, /, **changes: type(self)(**ChainMap(changes, {n: getattr(self, n) for n in fields}))
    if frozen:
        def refuse(self, name, *value):
            raise AttributeError(f"cannot {'assign to' if value else 'delete'} field {name!r}", name=name, obj=None)
        cls.__setattr__ = cls.__delattr__ = refuse
    return cls


class ClassOnly: pass


@record(frozen=True, order=True)
class Money:
    cents: int
    currency: str = "EUR"
    seen: ClassOnly = 0

    def __post_init__(self): type(self).seen += 1
    def __add__(self, other):
        match other:
            case Money(cents, self.currency): return self.__replace__(cents=self.cents + cents)
            case 0: return self
            case Money(currency=what): raise ValueError(f"{self.currency} + {what}")
        return NotImplemented
    __radd__ = __add__
    def __mul__(self, n): return Money(round(self.cents * n), self.currency)
    def __format__(self, spec): return format(f"{self.cents / 100:,.2f} {self.currency}", spec)


@record
class Item:
    code: str = Field(check=str.isidentifier)
    price: Money
    tags: list = Field(factory=list, compare=False)
    stock: int = 0


@record
class Perishable(Item):
    days: int = Field(3, check=lambda days: 0 < days < 100)
    def __post_init__(self): self.price = self.price * (1 - 0.1 * (self.days < 3))


class Warehouse(OrderedDict):
    def __missing__(self, code): raise LookupError(f"no item {code!r}; the nearest is {min(self, key=lambda c: (len(set(c) ^ set(code)), c))!r}")
    def __matmul__(self, tag): return [item.code for item in self.values() if tag in item.tags]
    def add(self, *items):
        self.update((item.code, item) for item in items)
        return self
    def take(self, code, many=1):
        match item := self[code]:
            case Item(stock=n) if n < many: raise ValueError(f"only {n} of {code}")
            case Perishable(days=1 | 2 as left): print(f"  careful: {left} days")
            case Item(_, Money(cents=c)) if c > 100_000: print("  expensive")
        item.stock -= many
        return item.price * many


house = Warehouse().add(Item("chair", Money(4_999), ["home", "wood"], 7), Item("piano", Money(1_234_567), stock=1),
                        Perishable("milk", Money(129), ["food"], 20, 2), Perishable("rice", price=Money(201), days=90, stock=3))
print(*house.values(), sep="\n")
total = sum((house.take(code, n) for code, n in [("chair", 2), ("milk", 12), ("piano", 1)]), start=Money(0))
print(f"{total:>20}|{total:<20}|{Money(5):*^12}", Money.seen, house @ "food", house @ "home")
for attempt in """house.take("piano")|house.take("chain")|Item("a b", Money(1))|Item()|Item("x", 1, 2, 3, 4)|Perishable("x", Money(1), days=0)
Money(1) + Money(2, "USD")|Money(1) + 1|Money(1) < 2|Money(1) < Money(1, "USD")|hash(Item("x", Money(1)))|hash(Money(1)) == hash(Money(1))
setattr(Money(1), "cents", 3)|delattr(Money(1), "cents")|Money(1).__replace__(cents=9, colour=1)|Money(2).__replace__(currency="X")
Item("x", Money(1), ["a"]) == Item("x", Money(1), ["b"])|Item("x", Money(1)) == Perishable("x", Money(1))|Item.__match_args__|Item.__init__.__qualname__
Item("x", Money(1), colour=3)|Money.__fields__["x"]|[*Perishable.__fields__]|Item.__init__.__defaults__|Field(1, factory=list)""".replace("\n", "|").split("|"):
    try:
        print(f"{attempt:<45}", eval(attempt))
    except Exception as error:
        print(f"{attempt:<45} {type(error).__name__}: {error}")
for source in ("@record\nclass Bad:\n  a: int = 1\n  b: int", "class Worse:\n  _x = Field(1)", "@record(frozen=1, ordr=2)\nclass C: pass"):
    try:
        exec(source)
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "__notes__", None), repr(error.__cause__))
by_price = defaultdict(list)
for code, item in house.items():
    by_price["cheap" if item.price < Money(1000) else "dear"].append(code)
print(dict(by_price), sorted(house.values(), key=lambda item: (item.price, item.code))[-1].code)
house.move_to_end("chair")
print(house.popitem()[0], list(reversed(house)), "milk" in house, house.get("chair"))
