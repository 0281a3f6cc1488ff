# __get__, __set__, __delete__ called by hand on built-in descriptors, with all shapes of arguments.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class C:
    __slots__ = ('x',)
    def method(self): return 'method'
    @classmethod
    def cm(cls): return cls.__name__
    @staticmethod
    def sm(): return 'static'
    @property
    def prop(self): return 'prop'

c = C()
for name in ('method', 'cm', 'sm', 'prop', 'x'):
    raw = C.__dict__[name]
    kinds = [hasattr(raw, n) for n in ('__get__', '__set__', '__delete__')]
    print(name, type(raw).__name__, kinds)
x = C.__dict__['x']
attempt(x.__get__, c)
attempt(x.__set__, c, 5)
attempt(x.__get__, c, C)
attempt(x.__get__, None, C) if False else print(x.__get__(None, C) is x)
attempt(x.__get__, None)
attempt(x.__get__)
attempt(x.__get__, 1)
attempt(x.__set__, 1, 2)
attempt(x.__set__, c)
attempt(x.__delete__, c)
attempt(x.__delete__, c)
attempt(lambda: C.__dict__['method'].__get__(c)())
attempt(lambda: C.__dict__['method'].__get__(None, C) is C.method)
attempt(C.__dict__['method'].__get__, None, None)
attempt(C.__dict__['method'].__get__, None)
attempt(lambda: C.__dict__['cm'].__get__(None, int)()) 
attempt(lambda: C.__dict__['cm'].__get__(c)())
attempt(C.__dict__['cm'].__get__, None)
attempt(lambda: C.__dict__['sm'].__get__(None)())
attempt(C.__dict__['prop'].__get__, None)
attempt(C.__dict__['prop'].__get__, c)
attempt(C.__dict__['prop'].__set__, c, 1)
attempt(C.__dict__['prop'].__delete__, c)
attempt(list.append.__get__, None, None)
attempt(list.append.__get__, 3, int)
attempt(lambda: list.append.__get__([], list).__name__)
attempt(str.__dict__['join'].__get__('-', str), 'abc')
attempt(list.__add__.__get__, 3)
attempt(dict.__dict__['fromkeys'].__get__, None)
attempt(dict.__dict__['fromkeys'].__get__, None, int)
attempt(dict.__dict__['fromkeys'].__get__({}), 'ab')
attempt(dict.__dict__['fromkeys'].__get__, 3)
