# __setattr__ and __delattr__: who calls them, and what object's own do.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Log:
    def __setattr__(self, name, value):
        print('set', name, value if isinstance(value, int) else type(value).__name__)
        object.__setattr__(self, name, value)
    def __delattr__(self, name):
        print('del', name)
        object.__delattr__(self, name)
x = Log()
x.a = 1
x.a += 1
setattr(x, 'b', 3)
x.__dict__['c'] = 4
for x.d in range(2):
    pass
with open(__file__) as x.e:
    pass
del x.e
del x.a, x.b
delattr(x, 'c')
print(vars(x))
attempt(delattr, x, 'zz')
attempt(object.__setattr__, x, 1, 2)
attempt(object.__setattr__, x)
attempt(setattr, x, 1, 2)
attempt(delattr, x, None)
attempt(getattr, x, 3)
attempt(hasattr, x, 3)
attempt(setattr, object(), 'a', 1)
attempt(delattr, object(), 'a')
attempt(setattr, 5, 'real', 1)
attempt(setattr, [], 'append', 1)
attempt(setattr, [], 'foo', 1)
attempt(delattr, [], 'append')
attempt(object.__setattr__, Log, 'x', 1)
attempt(object.__delattr__, Log, 'x')
attempt(type.__setattr__, int, 'x', 1)
attempt(setattr, int, 'x', 1)
attempt(delattr, str, 'join')
class Mutual:
    def __setattr__(self, name, value):
        raise AttributeError('frozen ' + name)
attempt(setattr, Mutual(), 'x', 1)
attempt(object.__setattr__, Mutual(), 'x', 1)
