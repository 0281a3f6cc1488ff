# Signature.bind() and bind_partial(): where arguments go, every error, args and kwargs, apply_defaults.
import inspect
def f(a, b=2, /, c=3, *args, d, e=5, **kw): pass
s = inspect.signature(f)
for args, kwargs in (((1,), {"d": 4}), ((1, 2, 3, 4, 5), {"d": 6, "z": 7}), ((1,), {"c": 8, "d": 9, "b": 10}), ((1, 2), {"e": 1, "d": 0})):
    ba = s.bind(*args, **kwargs)
    print(ba, ba.arguments, ba.args, ba.kwargs)
    ba.apply_defaults()
    print(ba.arguments, ba.args, ba.kwargs)
def try_bind(function, *args, partial=False, **kwargs):
    s = inspect.signature(function)
    try:
        print((s.bind_partial if partial else s.bind)(*args, **kwargs))
    except TypeError as error:
        print(error)
try_bind(f)
try_bind(f, 1)
try_bind(f, d=1)
try_bind(f, a=1, d=2)
try_bind(lambda: 0, 1)
try_bind(lambda a: 0)
try_bind(lambda a: 0, 1, 2)
try_bind(lambda a: 0, 1, a=2)
try_bind(lambda a: 0, b=2)
try_bind(lambda a: 0, a=1, b=2)
try_bind(lambda a, /: 0, a=1)
try_bind(lambda a, b=1, /: 0, 1, b=1)
try_bind(lambda a, /, **k: 0, 5, a=1)
try_bind(lambda *, a: 0)
try_bind(lambda *, a: 0, 1)
try_bind(lambda a, *, b: 0, 1)
try_bind(lambda *a: 0, 1, 2, x=3)
try_bind(lambda **k: 0, 1)
try_bind(lambda a, b: 0, b=1)
for args, kwargs in (((), {}), ((1,), {}), ((), {"d": 1}), ((1, 2, 3, 4), {"y": 1})):
    ba = s.bind_partial(*args, **kwargs)
    print(ba, ba.args, ba.kwargs)
    ba.apply_defaults()
    print(ba.arguments)
try_bind(f, 1, 2, 3, c=1, partial=True)
try_bind(lambda a: 0, 1, 2, partial=True)
ba = inspect.signature(lambda x, y=1, *z: 0).bind(1)
print(ba == inspect.signature(lambda x, y=1, *z: 0).bind(1), ba == 5, ba.signature)
ba.arguments["z"] = (7, 8)
print(ba.args, ba.kwargs)
ba.arguments["y"] = 6
print(ba.args)
def call(*args, **kwargs): return args, kwargs
print(call(*ba.args, **ba.kwargs))
