# What functions of every kind say: type, name, flags, attributes; and what built-in ones say instead.
import inspect, types, functools
def plain(): pass
def gen(): yield
async def co(): pass
async def agen(): yield
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
    @property
    def p(self): pass
    async def am(self): pass
    def __call__(self): pass
lam = lambda: 0
part = functools.partial(plain)
things = dict(plain=plain, gen=gen, co=co, agen=agen, lam=lam, m=C.m, bound=C().m, c=C.c, s=C.s, p=C.p, am=C.am, bound_am=C().am, raw_c=vars(C)["c"], raw_s=vars(C)["s"], part=part, length=len, append=[].append, upper=str.upper, add=int.__add__, bound_add=(1).__add__, cls=C, inst=C(), from_bytes=int.from_bytes, maketrans=str.maketrans, mk=dict.__dict__["fromkeys"], count=types.FunctionType.__code__, wrapped=functools.wraps(plain)(lambda: 1), cache=functools.lru_cache(plain), single=functools.cache(gen))
checks = [inspect.isfunction, inspect.ismethod, inspect.isbuiltin, inspect.isroutine, inspect.isgeneratorfunction, inspect.iscoroutinefunction, inspect.isasyncgenfunction, inspect.isclass, inspect.ismethoddescriptor, inspect.isdatadescriptor, inspect.isgetsetdescriptor, inspect.ismemberdescriptor, inspect.ismethodwrapper, callable]
for name, thing in things.items():
    print(name, type(thing).__name__, [c.__name__ for c in checks if c(thing)])
for name, thing in things.items():
    print(name, [getattr(thing, a, "-") if not callable(getattr(thing, a, "-")) else "callable" for a in ("__name__", "__qualname__", "__module__")])
for f in (plain, gen, co, agen, lam, C.m, lambda *a, **k: 0):
    flags = f.__code__.co_flags
    print(f.__name__, hex(flags), [n for b, n in inspect.CO_FLAGS_NAMES.items() if hasattr(inspect, "CO_FLAGS_NAMES") and flags & b] if hasattr(inspect, "CO_FLAGS_NAMES") else "") if 0 else print(f.__name__, hex(flags))
print([n for n in dir(plain) if n not in dir(object)])
print([n for n in dir(C().m) if n not in dir(object)])
print([n for n in dir(len) if n not in dir(object)])
print([n for n in dir(str.upper) if n not in dir(object)], [n for n in dir(int.__add__) if n not in dir(object)], [n for n in dir((1).__add__) if n not in dir(object)])
print(C().m == C().m, (x := C()).m == x.m, x.m is x.m, hash(x.m) == hash(x.m), x.m.__func__ is C.m, x.m.__self__ is x)
print(len.__self__.__name__, [].append.__self__, len.__text_signature__, str.upper.__objclass__, types.BuiltinFunctionType is type(len))
