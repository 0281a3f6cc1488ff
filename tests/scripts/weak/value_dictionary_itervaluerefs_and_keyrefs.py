import weakref


class V:
    pass


v = V()
d, k = weakref.WeakValueDictionary(a=v), weakref.WeakKeyDictionary({v: 1})
print([r() is v for r in d.valuerefs()], [r() is v for r in d.itervaluerefs()], [r() is v for r in k.keyrefs()])
# expect: [True] [True] [True]
print(d.popitem() == ("a", v), k.popitem() == (v, 1), len(d), len(k))  # expect: True True 0 0
for empty in (d, k):
    try:
        empty.popitem()
    except KeyError as error:
        print(error)
# expect: 'popitem(): dictionary is empty'
# expect: 'popitem(): dictionary is empty'
