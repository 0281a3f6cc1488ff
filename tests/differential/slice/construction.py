# slice objects: construction, attributes, repr, comparison, hash, and the errors
from _show import show

s = slice(1, 2, 3)
show(globals(), """
slice(1), slice(1, 2), slice(1, 2, 3), slice(None), slice('a', [], {})
slice()
slice(1, 2, 3, 4)
slice(stop=1)
s.start, s.stop, s.step, slice(5).start, slice(5).stop, slice(5).step
s.foo
slice(1) == slice(1), slice(1) == slice(0, 1), slice(1, 2) == slice(1, 2, None), slice(1) != slice(2)
slice(1, 2) < slice(1, 3), slice(1) <= slice(1), slice(2, 0) > slice(1, 9)
slice(1) < slice(2)
slice(1) == 1, slice(1) == (None, 1, None)
slice(1) < 5
slice(None, 1) < slice('a')
hash(slice(1, 2, 3)) == hash(slice(1, 2, 3)), hash(slice(1)) != hash(slice(2))
hash(slice(1, 2)), hash(slice(None, 5, None)) == hash(slice(5)), hash(slice(0, 0, 0))
hash(slice([], 1))
{slice(1): 'x'}[slice(None, 1)]
len({slice(1), slice(1), slice(2)})
s.__reduce__()
s.__eq__(1), s.__lt__(slice(1, 2, 4))
repr(slice(slice(1), 2)), str(s)
slice(float('nan')) == slice(float('nan'))
isinstance(s, slice), type(s), slice.__doc__.splitlines()[0]
[n for n in dir(slice) if not n.startswith('__')]
iter(s)
len(s)
bool(s)
""")
for statement in ("s.start = 1", "del s.stop", "s.x = 1", "class Sub(slice): pass", "s[0]"):
    try:
        exec(statement)
        print(statement, "ok")
    except (TypeError, AttributeError) as error:
        print(statement, "=>", type(error).__name__, error)


class Catch:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


c = Catch()
print(c[1:2], c[:], c[::], c[1:], c[:2], c[::3], c[1:2, 3], c[:, ::2], c[...], c[()], c[1:2,], c["a":"b"], c[(1, 2)])
c[1:2] = 3
c[:, 1] = 4
del c[::-1]
del c[1, 2:3]
c[0] += [1] if False else slice(1) if False else c[0] if False else 5
