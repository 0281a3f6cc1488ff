import weakref


class Thing:
    def __repr__(self):
        return "Thing()"


a = Thing()
r = weakref.ref(a)
print(r() is a, r, type(r), weakref.ref(a) is r, weakref.getweakrefcount(a), weakref.getweakrefs(a) == [r])
# expect: True <weakref at 0x; to 'Thing' at 0x> <class 'weakref.ReferenceType'> True 1 True
b = a
del a
print(r())  # expect: Thing()
del b
print(r(), r)  # expect: None <weakref at 0x; dead>
