import weakref


class Thing:
    pass


a = Thing()
print(weakref.getweakrefcount(a), weakref.getweakrefs(a), weakref.getweakrefcount(5))
# expect: 0 [] 0
r, p = weakref.ref(a), weakref.proxy(a)
q = weakref.ref(a, print)
print(weakref.getweakrefcount(a), [type(x).__name__ for x in weakref.getweakrefs(a)])
# expect: 3 ['ReferenceType', 'ProxyType', 'ReferenceType']
q = None
print(weakref.getweakrefcount(a))  # expect: 2
