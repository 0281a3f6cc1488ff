# classmethod and staticmethod objects: wrapped attributes, dicts, repr, arguments, inheritance.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def f(*args):
    """doc f"""
    return args
f.note = 'noted'
c, s = classmethod(f), staticmethod(f)
for w in c, s:
    print(w.__name__, w.__qualname__, w.__doc__, w.__module__, w.__wrapped__ is f, w.__func__ is f, w.__dict__.keys(), hasattr(w, "note"), w.__annotations__, w.__isabstractmethod__)
    print(repr(w).split(' at ')[0])
    w.extra = 1
    print(w.extra, hasattr(f, 'extra'))
print(s(1, 2))
attempt(c, 1)
attempt(classmethod)
attempt(staticmethod, 1, 2)
attempt(lambda: staticmethod(function=f))
attempt(lambda: classmethod(5).__get__(None, int))
attempt(lambda: classmethod(5).__get__(None, int)())
attempt(lambda: staticmethod(5).__get__(None, int))
attempt(lambda: staticmethod(5)())
attempt(setattr, c, '__func__', 1)
attempt(setattr, s, '__wrapped__', 1)
attempt(lambda: classmethod(len).__name__)
attempt(lambda: classmethod(5).__name__)
class A:
    c, s = c, s
    b = classmethod(len)
    p = classmethod(property(lambda cls: cls.__name__))
    cc = classmethod(classmethod(f))
    cs = classmethod(staticmethod(f))
    sc = staticmethod(classmethod(f))
    cls_type = classmethod(dict)
class B(A): pass
print(B.c(1) == (B, 1), B().c(2) == (B, 2), B.s(3), B().s(4), A.s is f)
attempt(lambda: B.b())
attempt(lambda: B.p)
attempt(lambda: B.cc(1))
attempt(lambda: B.cs(1))
attempt(lambda: B.sc(1))
attempt(lambda: B().cls_type)
class Sub(classmethod):
    def __get__(self, *args): return 'custom'
class C:
    x = Sub(f)
print(C.x, C().x)
def abstract(): pass
abstract.__isabstractmethod__ = True
print(classmethod(abstract).__isabstractmethod__, staticmethod(abstract).__isabstractmethod__)
print(c == classmethod(f), c == c, hash(c) == hash(c))
del c.extra
attempt(delattr, c, 'extra')
c.__init__(len)
print(c.__func__)
