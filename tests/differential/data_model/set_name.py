# __set_name__: called for each value in the order of the namespace, looked up on the type; notes on errors.
class Named:
    def __set_name__(self, owner, name):
        print('named', owner.__name__, name, name in owner.__dict__, len(owner.__mro__))
class C:
    b = Named()
    a = Named()
    c = b
C.later = Named()
class D(C):
    d = Named()
type('E', (), {'x': Named(), 'y': 1})
class Bad:
    def __set_name__(self, owner, name):
        raise ValueError('no ' + name)
    def __repr__(self): return '<bad>'
try:
    class F:
        attr = Bad()
except ValueError as error:
    print(error, error.__notes__)
class Few:
    def __set_name__(self, owner): pass
try:
    class G:
        attr = Few()
except TypeError as error:
    print(error, error.__notes__)
class Inst:
    def __init__(self): self.__set_name__ = lambda *a: print('never')
class H:
    x = Inst()
class Meta(type):
    def __set_name__(cls, owner, name): print('class named', cls.__name__, owner.__name__, name)
class I:
    class J(metaclass=Meta): pass
class Swap:
    def __set_name__(self, owner, name):
        setattr(owner, name, 'replaced ' + name)
class K:
    x = Swap(); y = Swap()
print(K.x, K.y)
class Adds:
    def __set_name__(self, owner, name):
        owner.extra = Named()
class L:
    x = Adds()
print('extra' in vars(L))
class Rises:
    def __getattr__(self, name): raise ZeroDivisionError
class M:
    x = Rises()
print('done')
