# Which built-in types can be derived from, and what the others say.
import types, functools, itertools, collections, weakref
def attempt(function, *args):
    try:
        print(function(*args))
    except TypeError as error:
        print('TypeError', error)
def gen(): yield
async def coro(): pass
c = coro(); c.close()
candidates = [object, type, int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, property, classmethod, staticmethod, super, enumerate, zip, map, filter, reversed, BaseException, Exception, types.ModuleType, types.SimpleNamespace, types.GenericAlias, bool, range, slice, memoryview, type(None), type(...), type(NotImplemented), types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.GeneratorType, types.CodeType, types.FrameType, types.TracebackType, types.CellType, types.MappingProxyType, types.GetSetDescriptorType, types.MemberDescriptorType, type(c), type(int | str), type(int.__add__), type(str.join), type(iter([])), type(iter(())), type(iter('')), type(iter({})), type({}.keys()), type({}.items()), type(iter(range(1))), type(iter(int, 1)), functools.partial, itertools.chain, itertools.count, itertools.product, collections.deque, collections.OrderedDict, collections.defaultdict, weakref.ref]
for t in candidates:
    def derive():
        class Sub(t): pass
        return t.__name__, Sub.__base__ is t, [b.__name__ for b in Sub.__mro__[1:]]
    attempt(derive)
