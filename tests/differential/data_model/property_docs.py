# __doc__ of properties, of copies and of subclasses.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

def none(self): pass
def one(self): "doc one"
def two(self): "doc two"
def docs(p, *more): print(p.__doc__, *(q.__doc__ for q in more), sep=' | ')
p = property(none, None, None, 'given'); docs(p, p.getter(one), p.setter(one))
p = property(one, None, None, 'given'); docs(p, p.getter(two))
p = property(one); docs(p, p.getter(two), p.getter(none), p.setter(two))
p = property(one); p.__doc__ = 'user'; docs(p, p.getter(two), p.setter(two))
p = property(none); p.__doc__ = 'user'; docs(p, p.getter(two), p.setter(two))
p = property(None, one); docs(p, p.getter(two))
p = property(one); p.__doc__ = None; docs(p, p.getter(two))
class Sub(property):
    "the doc of the class"
s = Sub(one); docs(s, s.getter(two), s.setter(two)); print(vars(s))
s = Sub(none); docs(s, s.getter(two)); print(vars(s))
s = Sub(one, doc='mine'); docs(s, s.getter(two))
class Slots(property):
    __slots__ = ('foo',)
attempt(lambda: Slots().__doc__)
attempt(lambda: Slots(doc='what').__doc__)
attempt(lambda: Slots(one).__doc__)
attempt(lambda: Slots(none).__doc__)
attempt(lambda: Slots(none).getter(one))
class DocSlot(property):
    __slots__ = ('__doc__',)
docs(DocSlot(one), DocSlot(doc='x'), DocSlot(one).getter(two))
class Getter(property):
    @property
    def __doc__(self): return 'computed'
    @__doc__.setter
    def __doc__(self, value): print('set doc', value)
docs(Getter(one))
class BadDoc:
    @property
    def __doc__(self): raise ZeroDivisionError('no doc')
    def __call__(self): pass
attempt(lambda: property(BadDoc()))
class C:
    @property
    def x(self): "x of C"
class D(C):
    x = C.x.setter(none)
docs(C.x, D.x)
