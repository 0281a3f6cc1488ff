# Weak containers as people use them: caches, registries, observers, memoised attributes, graphs of parents.
import weakref
class Flyweight:
    cache = weakref.WeakValueDictionary()
    def __new__(cls, key):
        self = cls.cache.get(key)
        if self is None: self = super().__new__(cls); self.key = key; cls.cache[key] = self; print('  made', key)
        return self
a, b, c = Flyweight('x'), Flyweight('x'), Flyweight('y'); print(a is b, a is c, sorted(Flyweight.cache)); del a; print(len(Flyweight.cache)); del b; print(sorted(Flyweight.cache)); a = Flyweight('x')
class Subject:
    def __init__(self): self.observers = weakref.WeakSet()
    def attach(self, o): self.observers.add(o); return o
    def notify(self, x): return sorted(o.see(x) for o in self.observers)
class Observer:
    def __init__(self, n): self.n = n
    def see(self, x): return f'{self.n} saw {x}'
s = Subject(); o1, o2 = s.attach(Observer('a')), s.attach(Observer('b')); s.attach(Observer('c')); print(s.notify(1)); del o1; print(s.notify(2), len(s.observers))
class Signal:
    def __init__(self): self.slots = []
    def connect(self, m): self.slots.append(weakref.WeakMethod(m, self.slots.remove))
    def emit(self, *a): return [m()(*a) for m in list(self.slots)]
sig = Signal(); sig.connect(o2.see); o3 = Observer('d'); sig.connect(o3.see); print(sig.emit('s')); del o3; print(sig.emit('t'), len(sig.slots))
class cached:
    def __init__(self, f): self.f, self.values = f, weakref.WeakKeyDictionary()
    def __get__(self, o, t):
        if o not in self.values: self.values[o] = self.f(o)
        return self.values[o]
class Circle:
    def __init__(self, r): self.r = r
    @cached
    def area(self): print('  computing'); return 3 * self.r ** 2
x = Circle(2); print(x.area, x.area, len(Circle.__dict__['area'].values)); del x; print(len(Circle.__dict__['area'].values))
class Node:
    def __init__(self, name, parent=None): self.name, self.children, self._parent = name, [], parent and weakref.ref(parent); parent and parent.children.append(self)
    parent = property(lambda self: self._parent and self._parent())
    def path(self): return (self.parent.path() + '/' if self.parent else '') + self.name
    def __del__(self): print('  del', self.name)
root = Node('root'); leaf = Node('leaf', Node('mid', root)); print(leaf.path()); del root; print(leaf.path(), leaf.parent)
ids = weakref.WeakKeyDictionary(); import itertools; n = itertools.count()
def number(o): return ids.setdefault(o, next(n))
p, q = Circle(1), Circle(2); print(number(p), number(q), number(p), len(ids)); del p; print(len(ids), number(q))
instances = weakref.WeakSet()
class Tracked:
    def __init__(self): instances.add(self)
l = [Tracked() for _ in range(5)]; print(len(instances)); del l[::2]; print(len(instances)); l = None; print(len(instances), list(instances))
