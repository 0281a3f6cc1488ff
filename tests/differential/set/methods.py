# add, remove, discard, pop, clear, update and kin: results and errors
from _show import run, show

s = {1, 2, 3}
show(globals(), """
s.add(4), s
s.add(1), s
s.add([])
s.add()
s.add(1, 2)
s.remove(4), s
s.remove(9)
s.remove('x')
s.remove((1, 2))
s.remove([])
s.remove({1})
s.discard(9), s
s.discard([])
s.discard({1}), s
{1} in s, set() in s, frozenset() in s
[] in s
{} in s
s.pop(), s
s.pop(1)
set().pop()
frozenset().pop
s.copy(), s.copy() is s
s.copy(1)
s.clear(), s
s.clear(1)
s.update('ab', [1], {2: 0}), s == {'a', 'b', 1, 2}
s.update(), s.update([]), len(s)
s.update(5)
s.update([1], 5)
s.update([[]])
s.update(iterable=[])
s.intersection_update('abc', 'ab'), s == {'a', 'b'}
s.intersection_update(5)
s.difference_update('a', []), s
s.difference_update(5)
s.difference_update([[]])
s.symmetric_difference_update('bc'), s
s.symmetric_difference_update(5)
s.symmetric_difference_update()
s.symmetric_difference_update('a', 'b')
s.intersection_update(), s
len(s), bool(s), bool(set())
s.nothing
s[0]
hash(s)
{s}
{s: 1}
frozenset('a').add(1)
""")
inner = frozenset([1, 2])
nested = {inner, 5}
print({1, 2} in nested, {2, 1, 1} in nested, {5} in nested)
nested.remove({1, 2})
print(nested)
try:
    nested.remove({7})
except KeyError as error:
    print(type(error.args[0]), error)
nested.discard({7})
run(globals(), """
s.x = 1
s[0] = 1
del s[0]
s.__contains__()
set.add(frozenset(), 1)
set.union([1], [2])
""")
