# __static_attributes__: names assigned through self anywhere inside of the class.
class A:
    def __init__(self): self.only = 1
print(A.__static_attributes__)
class B:
    def f(self):
        self.x = self.y = 1
        self.z, (self.w, *self.v) = 1, (2, 3)
        for self.loop in (): pass
        with open('x') as self.file: pass
        self.annotated: int = 5
        self.bare: int
        self.aug += 1
        del self.gone
        self.sub.deeper = 1
        self.item[0] = 1
        other.attr = 2
    def g(this): this.nope = 1
    def h(self):
        def inner(): self.inner = 1
        class C:
            def m(self): self.of_c = 1
        return lambda: [self for self.lam in ()]
    self = None
print(sorted(B.__static_attributes__), len(B.__static_attributes__))
class C(A):
    def m(self): self.more = 1
print(C.__static_attributes__, A.__static_attributes__)
class D:
    def m(self): self.__private = 1
print(D.__static_attributes__)
class E: pass
print(E.__static_attributes__, type(E.__static_attributes__).__name__)
class F:
    @classmethod
    def cm(self): self.from_cm = 1
    @staticmethod
    def sm(self): self.from_sm = 1
    if False:
        def never(self): self.dead = 1
print(sorted(F.__static_attributes__))
class G:
    __static_attributes__ = ('mine',)
    def f(self): self.a = 1
print(G.__static_attributes__)
print([k for k in vars(A)])
class H:
    def f(self):
        try: self.tried = 1
        except E as self_error: self.failed = 1
        finally: self.ended = 1
        match 1:
            case int(): self.matched = 1
print(sorted(H.__static_attributes__))
print(hasattr(type('T', (), {}), '__static_attributes__'))
class Few:
    def f(self): self.b = self.a = self.c = 1
print(Few.__static_attributes__)
