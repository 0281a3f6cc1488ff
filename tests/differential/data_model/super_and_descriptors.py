# What super() finds is bound as its class would: properties, slots, setting and deleting.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class A:
    __slots__ = ('_v',)
    @property
    def v(self): return self._v
    @v.setter
    def v(self, value): self._v = value
    def __getitem__(self, key): return ('item', key)
    def __len__(self): return 3
    def __setattr__(self, name, value):
        super().__setattr__(name, value)
    def __getattribute__(self, name): return super().__getattribute__(name)
    def __repr__(self): return 'A()'
    def __eq__(self, other): return super().__eq__(other)
    def __hash__(self): return 7
class B(A):
    __slots__ = ()
    @property
    def v(self): return super().v + 1
    @v.setter
    def v(self, value): super(B, type(self)).v.fset(self, value * 10)
    def __getitem__(self, key): return super().__getitem__(key) + (len(super().__repr__()),)
    def __len__(self): return super().__len__() + 1
    def __repr__(self): return 'B:' + super().__repr__()
b = B()
b.v = 2
print(b.v, b[5], len(b), repr(b), b == b, b == 1, hash(b))
def set_through(): super(B, b).v = 1
attempt(set_through)
def subscript(): return super(B, b)['x']
attempt(subscript)
attempt(lambda: len(super(B, b)))
attempt(lambda: super(B, b).__len__())
print(super(B, b).__eq__(b), super(B, b) == b, super(B, B).v is A.__dict__['v'])
class Get:
    def __get__(self, obj, owner=None): return (obj is None, owner.__name__)
class P: d = Get()
class Q(P): d = None
class R(Q): pass
print(super(Q, R()).d, super(Q, R).d, super(Q, Q).d)
class Meta(type):
    def __call__(cls): return super().__call__()
    def hello(cls): return cls.__name__
class M(metaclass=Meta):
    def __new__(cls): return super().__new__(cls)
print(type(M()).__name__, super(Meta, M).__class__, super(type, M).__repr__()[:4])
class S(M):
    @classmethod
    def t(cls): return super().t()
attempt(S.t)
