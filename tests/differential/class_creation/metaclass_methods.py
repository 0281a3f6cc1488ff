# Methods, properties and class attributes of metaclasses: what classes see, what instances do not, and who wins.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Meta(type):
    shared = 'meta'
    only = 'only meta'
    def method(cls): return 'Meta.method', cls.__name__
    @property
    def prop(cls): return 'Meta.prop', cls.__name__
    @classmethod
    def made(meta): return 'Meta.made', meta.__name__
    def __getattr__(cls, name):
        if name.startswith('dyn'): return name, cls.__name__
        raise AttributeError(f'no {name} in {cls.__name__}')
    def __setattr__(cls, name, value):
        super().__setattr__(name, ('set', value))
    def __delattr__(cls, name):
        print('deleting', name)
        super().__delattr__(name)
    def __contains__(cls, item): return item == cls.__name__
    def __iter__(cls): return iter(cls.__name__)
    def __len__(cls): return 42
    def __bool__(cls): return False
    def __str__(cls): return f'str of {cls.__name__}'
    def __repr__(cls): return f'<{cls.__name__}!>'
    def __eq__(cls, other): return isinstance(other, type) and other.__name__ == cls.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __lt__(cls, other): return cls.__name__ < other.__name__
    def __or__(cls, other): return 'or'
    def __dir__(cls): return ['only', 'these']
    def __format__(cls, spec): return f'{cls.__name__}:{spec}'
    def __instancecheck__(cls, instance): return instance == 'instance'
    def __subclasscheck__(cls, sub): return sub is int
class C(metaclass=Meta):
    shared = 'class'
    prop = 'hidden by the data descriptor'
    method = 'class attribute wins over a function'
c = C()
print(C.shared, C.only, C.prop, C.method, C.made(), C.dynamic)
attempt(lambda: C.other)
for name in ('only', 'made', 'dynamic'):
    attempt(lambda: getattr(c, name))
print(c.shared, c.prop, c.method)
C.x = 1
print(C.x, c.x, C.__dict__['x'])
del C.x
attempt(delattr, C, 'x')
attempt(setattr, C, 'prop', 1)
print('C' in C, list(C), len(C), bool(C), str(C), repr(C), f'{C:abc}', [C], dir(C))
class D(metaclass=Meta): pass
print(C == D, C == type('C', (), {}), {C: 1} == {C: 1}, sorted([D, C]), C | int)
print(isinstance('instance', C), isinstance(c, C), isinstance(1, C), issubclass(int, C), issubclass(C, C), isinstance(c, (int, C)))
attempt(lambda: len(c))
attempt(lambda: C < 1)
attempt(lambda: C[0])
print(type(C).__name__, C.__class__.__name__, type(type(C)).__name__, Meta.method(D))
class Empty(metaclass=Meta): pass
print(Meta.__dict__['prop'].__get__(Empty, Meta), Empty.method())
