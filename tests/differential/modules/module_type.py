# types.ModuleType: construction, namespace, repr, attributes, errors.
import types, sys
def show(text):
    try:
        print(text, "->", repr(eval(text, globals())))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")
def run(text):
    try:
        exec(text, globals())
        print(text, "-> fine")
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")
M = types.ModuleType
m = M("made", "its doc")
for text in ['M("a")', 'M("a", "doc").__doc__', 'M(name="a", doc=5).__doc__', 'M()', 'M(5)', 'M(None)', 'M("a", "b", "c")', 'M("a", foo=1)', 'M(doc="x")', 'M("a\\0b")', 'M("")', 'M("é")', 'm', 'str(m)', 'm.__dict__', 'vars(m) is m.__dict__', 'm.__name__', 'm.__doc__',
             'm.__loader__, m.__package__, m.__spec__', 'm.__file__', 'm.nothing', 'm.__class__', 'type(m) is M', 'M.__name__, M.__module__, M.__qualname__', 'M.__doc__', 'dir(m)', 'hasattr(m, "__path__")', 'm == m, m != M("made"), hash(m) == hash(m)',
             'm.__annotations__', 'M.__init__', 'M.__mro__', 'isinstance(sys, M)', 'm()', 'len(m)', 'm[0]', 'm + 1', 'iter(m)', 'bool(m)', 'm.__dir__()', 'M.__new__(M)', 'M.__new__(M).__dict__', 'M.__new__(M).x', 'M.__new__(M).__name__', 'dir(M.__new__(M))', 'M.__new__(M, 1, 2, 3)', 'M.__new__(M).__annotations__', 'M.__new__(int)',
             'sys, types.__name__', 'm.__repr__()', 'object.__repr__(m)[:15]', 'M.__getattribute__(m, "__name__")', 'object.__getattribute__(m, "__name__")', 'm.__sizeof__() > 0', 'format(m)', 'format(m, "x")', '"%s" % m']:
    show(text)
for text in ['m.x = 1', 'm.__name__ = "renamed"', 'print(m)', 'm.__name__ = 5', 'print(m)', 'm.x', 'm.nothing', 'del m.__name__', 'print(m)', 'm.nothing', 'm.__name__ = "back"', 'm.__file__ = "here.py"', 'print(m)', 'm.__file__ = None', 'print(m)', 'del m.__file__', 'm.__loader__ = "a loader"', 'print(m)', 'm.__loader__ = None', 'm.__dict__ = {}', 'del m.__dict__', 'del m.x', 'del m.x', 'm.__class__ = int',
             'm.__class__ = type("Sub", (M,), {"extra": 5})', 'print(type(m), m.extra, m)', 'm.__class__ = M', 'print(type(m))', 'm.__annotations__ = {"a": int}', 'print(m.__annotations__)', 'del m.__annotations__', 'print(m.__annotations__)', 'del m.__annotations__; del m.__annotations__', 'm.__doc__ = "new"', 'del m.__doc__', 'm.__doc__', 'm.__init__("again", "doc again")', 'print(m.__name__, m.__doc__, sorted(vars(m)))', 'M.x = 1', 'setattr(m, 5, 1)', 'm.__dict__[5] = 6', 'print(5 in vars(m))', 'dir(m)']:
    run(text)
