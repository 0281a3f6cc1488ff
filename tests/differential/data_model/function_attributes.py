# Function attributes: reading, writing, deleting, wrong types.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def f(a, b=1, *c, d=2, **e):
    """Doc of f."""
    return a, b, d
def show(name): 
    attempt(lambda: getattr(f, name))
for name in '__name__ __qualname__ __module__ __doc__ __defaults__ __kwdefaults__ __closure__ __annotations__ __dict__ __type_params__'.split():
    print(name, end=' '); show(name)
def put(name, value):
    setattr(f, name, value)
    return getattr(f, name)
attempt(put, '__name__', 'g')
attempt(put, '__name__', 5)
attempt(delattr, f, '__name__')
attempt(put, '__qualname__', 'x.y')
attempt(put, '__qualname__', None)
print(repr(f).split(' at ')[0])
attempt(put, '__defaults__', (7,))
print(f(1))
attempt(put, '__defaults__', [7])
attempt(put, '__defaults__', None)
attempt(f, 1)
attempt(delattr, f, '__defaults__')
attempt(put, '__kwdefaults__', {'d': 9})
print(f(1, 2))
attempt(put, '__kwdefaults__', 5)
attempt(delattr, f, '__kwdefaults__')
attempt(f, 1, 2)
attempt(put, '__annotations__', {'a': int})
attempt(put, '__annotations__', 5)
attempt(delattr, f, '__annotations__')
attempt(lambda: f.__annotations__)
attempt(put, '__doc__', 5)
attempt(delattr, f, '__doc__')
attempt(lambda: f.__doc__)
attempt(put, '__module__', 5)
attempt(delattr, f, '__module__')
attempt(lambda: f.__module__)
attempt(put, '__dict__', {'x': 1})
attempt(lambda: f.x)
attempt(put, '__dict__', 5)
attempt(delattr, f, '__dict__')
attempt(put, '__type_params__', (1,))
attempt(put, '__type_params__', 5)
attempt(put, '__closure__', None)
attempt(put, '__globals__', {})
attempt(put, '__code__', 5)
attempt(delattr, f, '__code__')
f.free = 1
attempt(lambda: (f.free, vars(f)))
attempt(delattr, f, 'nothing')
attempt(lambda: f.nothing)
def g(): return 'g'
f.__code__ = g.__code__
attempt(f)
def outer():
    x = 1
    def inner(): return x
    return inner
def assign_code(): g.__code__ = outer().__code__
attempt(assign_code)
