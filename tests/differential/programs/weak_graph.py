# Caches, interning, parents, listeners and side tables together, with a log of every death.
import gc
import weakref

deaths = []


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        deaths.append(self.name)

    def __repr__(self):
        return f"<{self.name}>"


class Symbol(Named):
    table = weakref.WeakValueDictionary()

    def __new__(cls, name):
        symbol = cls.table.get(name)
        if symbol is None:
            symbol = super().__new__(cls)
            cls.table[name] = symbol
        return symbol


class Scope(Named):
    def __init__(self, name, parent=None):
        super().__init__(name)
        self.children, self.names = [], {}
        self.parent = weakref.ref(parent) if parent else lambda: None
        if parent:
            parent.children.append(self)

    def lookup(self, symbol):
        scope = self
        while scope:
            if symbol in scope.names:
                return scope.names[symbol], scope
            scope = scope.parent()
        raise NameError(symbol.name)


def drain():
    result = deaths[:]
    deaths.clear()
    return result


gc.disable()
root = Scope("root")
inner = Scope("inner", root)
leaf = Scope("leaf", inner)
root.names[Symbol("x")] = 1
inner.names[Symbol("y")] = 2
print(leaf.lookup(Symbol("x")), leaf.lookup(Symbol("y")), sorted(Symbol.table), Symbol("x") is Symbol("x"))
print(drain())
try:
    leaf.lookup(Symbol("z"))
except NameError as error:
    print("no", error, drain())
print(drain(), sorted(Symbol.table))

notes = weakref.WeakKeyDictionary()
notes[leaf], notes[inner] = "a leaf", Named("note about inner")
watchers = weakref.WeakSet([root, inner, leaf])
weakref.finalize(inner, deaths.append, "inner's finalizer")
del inner
print(len(watchers), drain())
del root
print(len(watchers), drain(), sorted(Symbol.table), leaf.parent())
print(len(notes), notes[leaf])
try:
    leaf.lookup(Symbol("x"))
except NameError as error:
    print("no", error)
print(drain())

a, b = Named("a"), Named("b")
a.other, b.other = b, a
proxy = weakref.proxy(a, lambda p: deaths.append("proxy called"))
print(proxy.other, proxy.other.other.name)
del a, b
print(drain(), proxy.name)
print(gc.collect() > 0, drain())
try:
    proxy.name
except ReferenceError as error:
    print(error)
