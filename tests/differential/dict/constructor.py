# dict() and update(): sources of every kind, keywords, and the errors of each
from _show import show


class Mapping:
    def __init__(self, *names):
        self.names = names

    def keys(self):
        print("  keys()")
        return iter(self.names)

    def __getitem__(self, key):
        print("  item", key)
        return key.upper()


class KeysOnly:
    def keys(self):
        return ["a"]


class BadKeys:
    def keys(self):
        return 5


class KeysAttribute:
    keys = None

    def __iter__(self):
        return iter([(1, 2)])


class Sub(dict):
    def __setitem__(self, key, value):
        print("  never called")

    def keys(self):
        print("  sub keys")
        return ["x"]

    def __getitem__(self, key):
        return "sub " + key


class IterSub(dict):
    def __iter__(self):
        print("  sub iter")
        return iter(["z"])


class WithInit(dict):
    def __init__(self, label):
        self.label = label


d = {"a": 1}
show(globals(), """
dict()
dict({}), dict({1: 2}), dict(d) is d
dict([(1, 2), [3, 4], 'ab', {5: 0, 6: 0}])
dict(a=1, b=2)
dict(d, a=5, c=6)
dict([('a', 1)], a=2)
dict(**{'x y': 1, '': 2})
dict(**{1: 2})
dict(zip('ab', range(2)))
dict(Mapping('a', 'b'))
dict(KeysOnly())
dict(BadKeys())
dict(KeysAttribute())
dict(Sub({1: 2}))
dict(IterSub({'z': 2}))
dict(Sub(a=1), b=2)
WithInit('l'), WithInit('l').label
dict(5)
dict(None)
dict('ab')
dict(['a'])
dict(['abc'])
dict([1])
dict([(1,)])
dict([(1, 2), (1, 2, 3)])
dict([([], 1)])
dict([{}])
dict([(1, 2)], [(3, 4)])
dict({}, {}, {})
dict(self=1, iterable=2)
d.update(), d.update({}), d
d.update({'b': 2}, c=3), d
d.update([('d', 4)]), d
d.update(Mapping('q')), d
d.update(5)
d.update(None)
d.update([1])
d.update('ab')
d.update([(1, 2, 3)])
d.update({}, {})
d.update(d), d
dict.fromkeys('abc')
dict.fromkeys([1, 2], [])
dict.fromkeys(5)
dict.fromkeys()
dict.fromkeys('a', 1, 2)
dict.fromkeys([[]])
dict.fromkeys(range(3), value=1)
dict.fromkeys({1: 5, 2: 6}, 0), dict.fromkeys({3, 1}, 0)
dict.__new__(dict, 1, 2, x=3)
dict.__new__()
""")
