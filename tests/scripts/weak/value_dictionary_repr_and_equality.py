import weakref


class V:
    pass


v = V()
d = weakref.WeakValueDictionary(k=v)
print(str(d).startswith("<WeakValueDictionary at 0x"), d == d, dict(d) == {"k": v})
# expect: True True True
try:
    hash(d)
except TypeError as error:
    print(error)  # expect: unhashable type: 'WeakValueDictionary'
s = weakref.WeakSet([v])
print(s == weakref.WeakSet([v]), s == {v}, weakref.WeakKeyDictionary({v: 1}) == weakref.WeakKeyDictionary({v: 1}))
# expect: True False True
