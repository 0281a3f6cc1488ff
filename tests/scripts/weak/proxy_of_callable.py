import weakref


def f(x):
    return x + 1


p = weakref.proxy(f)
print(p(1), type(p).__name__, weakref.CallableProxyType is type(p))
# expect: 2 CallableProxyType True
del f
try:
    p(1)
except ReferenceError as error:
    print(error)  # expect: weakly-referenced object no longer exists
