# comprehensions in class bodies: the first iterable, names not seen, __class__, super(), private names, decorators, defaults, annotations
limit = "module"

class Table:
    limit = 3
    squares = [n * n for n in range(limit)]
    seen = [limit for _ in range(2)]
    pairs = {key: limit for key in "ab"}
    lazily = (limit for _ in range(limit))
    nested = [[limit for _ in range(2)] for _ in range(limit)]
    functions = [lambda self, n=n: (n, type(self).limit) for n in range(limit)]
    first, *rest = (n + 1 for n in range(limit))
    try:
        wrong = [hidden for hidden_one in range(2) if missing_name]
    except NameError as error:
        message = str(error)

print(Table.squares, Table.seen, Table.pairs, [*Table.lazily], Table.nested, Table.message)
print(Table.functions[1](Table()), Table.first, Table.rest, sorted(n for n in vars(Table) if n[0] != "_"))

class Private:
    __hidden = 5
    __names = [__x for __x in range(2)]
    shown = [name for name in ("__hidden", "_Private__hidden") if name in locals()]

    def look(self):
        return [self.__hidden for _ in range(1)], {__k: __k for __k in "a"}, [n for n in locals()]

    def walrus(self):
        [__last := n for n in range(3)]
        return __last, sorted(locals())

p = Private()
print(Private._Private__names, Private.shown, p.walrus())
print(p.look()[:2])

class Base:
    def value(self):
        return 10

    @property
    def all(self):
        return [1]

class Derived(Base):
    def value(self):
        return [super(Derived, self).value() + n for n in range(2)], [__class__.__name__ for _ in range(2)]

    def bare(self):
        return [super().value() for _ in range(2)]

    def in_generator(self):
        try:
            return list(super().value() for _ in range(2))
        except (TypeError, RuntimeError) as error:
            return type(error).__name__, str(error)

    @property
    def all(self):
        return [*super().all, *[n for n in super().all]]

d = Derived()
print(d.value(), d.bare(), d.in_generator(), d.all)

def outer(name):
    class Inner:
        limit = name
        try:
            closed = [name for _ in range(1)], [limit for _ in range(1)]
        except NameError as error:
            closed = str(error)
        def method(self, default=[name + c for c in "xy"]):
            return default, [name for _ in range(1)]
    return Inner

inner = outer("out")
print(inner.closed, inner().method())

class Meta(type):
    def __prepare__(name, bases):
        class Loud(dict):
            def __getitem__(self, key):
                if key[0] != "_":
                    print("class looks for", key)
                return super().__getitem__(key)
        return Loud()

class Made(metaclass=Meta):
    source = [1, 2]
    result = [x + len(limit) for x in source]
    both = [x for x in source for y in [1]]
    picked: [c for c in "ann"] = [x for x in source if x in (1,)]

print(Made.result, Made.both, Made.picked, Made.__annotations__)
for text in ("class C:\n    [x := n for n in range(2)]", "class C:\n    y = [[z := 1 for _ in ()] for _ in ()]",
             "class C:\n    def f(self): return [w := n for n in range(2)], w"):
    try:
        exec(text)
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
