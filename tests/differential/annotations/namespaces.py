# An __annotations__ that is there already is used, in modules, exec and classes; what makes one, and what does not.
class Upper(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


space = {"__annotations__": {1: 2}}
exec("x: int", space)
print(space["__annotations__"])

space = {"__annotations__": Upper()}
exec("a: int; b: str = 'B'; (c): complex = 1j", space)
print(dict(space["__annotations__"]), space["b"], space["c"])

outer, inner = {}, {}
exec("'docstring'\n__annotations__[1] = 2\nx: int = 5\n", outer, inner)
print(inner, "__annotations__" in outer)


class Space:
    def __init__(self):
        self.kept = {}

    def __setitem__(self, key, value):
        print("set", key, value)
        self.kept[key] = value

    def __getitem__(self, key):
        print("get", key)
        return self.kept[key]


exec("x: int = 1\ny: 'later'", {}, Space())
for text in ["(x): int", "a.b: int", "a[0]: int = 1", "if 0: x: int", "def f(): x: int", "lambda: 0", "for x in []: y: int",
             "try: pass\nexcept ValueError: z: int", "while 0:\n  with a: q: int", "x: int\ndel __annotations__\ny: int"]:
    space = {"a": type("A", (list,), {"b": 1})([1])}
    try:
        exec(text, space)
    except NameError as error:
        print("NameError:", error)
    print(repr(text), space.get("__annotations__"))


class Meta(type):
    def __prepare__(name, bases):
        return {"__annotations__": Upper(given=1)}


class C(metaclass=Meta):
    xx: "text"


print(dict(C.__annotations__))


class Private:
    __hidden: int
    (__unlisted): str
    shown: float = 1.5


print(Private.__annotations__, Private.shown, hasattr(Private, "_Private__unlisted"))
