# UserDict, UserList, UserString: methods, operators with plain kin, subclass results, errors
from collections import UserDict, UserList, UserString

from _show import run, show


class MyList(UserList):
    pass


class MyDict(UserDict):
    def __missing__(self, key):
        return f"<{key}>"


class MyString(UserString):
    pass


d, u, s = UserDict(a=1), UserList([3, 1, 2]), UserString("abc")
show(globals(), """
UserDict(), UserDict({'a': 1}), UserDict([('a', 1)], b=2), UserDict(dict=5), UserDict(None), d.data
UserDict(5)
UserDict({}, {})
d['a'], d.get('z'), 'a' in d, len(d), list(d), d.items(), d.keys(), d.values()
d['zz']
MyDict()['q'], MyDict().get('q'), 'q' in MyDict(), MyDict(a=1).get('a')
d.copy(), d.copy() is d, type(MyDict(a=1).copy()).__name__, UserDict.fromkeys('ab', 0)
d | {'b': 2}, {'b': 2} | d, d | UserDict(c=3), type({} | MyDict()).__name__
d | [1]
d == {'a': 1}, d == UserDict(a=1), {'a': 1} == d, d != {}
d.pop('a'), d.setdefault('n', 1), d.popitem(), d
d.popitem()
d.pop('zz')
hash(d)
UserList(), UserList('ab'), UserList(u), UserList(range(2)), UserList(None), u.data
UserList(5)
u[0], u[-1], u[0:2], type(u[0:2]).__name__, type(MyList('ab')[:]).__name__
u[9]
u['x']
u + [4], [4] + u, u + UserList([5]), u + (6,), u * 2, 2 * u, type(u + []).__name__, type([] + MyList()).__name__
u + 5
u * 'x'
u == [3, 1, 2], [3, 1, 2] == u, u < [3, 2], u >= UserList([3]), u != UserList()
u < 5
u.append(4), u.insert(0, 0), u.pop(), u.remove(1), u.index(3), u.count(3), u
u.remove(99)
u.index(99)
u.sort(), u, u.sort(reverse=True), u, u.reverse(), u, u.extend('ab'), u, u.copy(), u.clear(), u
3 in UserList([3]), len(UserList('abc')), bool(UserList()), list(reversed(UserList('ab'))), UserList([2, 1]).__contains__(1)
UserString(5), UserString('x'), UserString(s), repr(s), str(s), s.data, UserString([1])
UserString()
s + 'd', 'd' + s, s + UserString('e'), s * 2, 2 * s, s + 5, 5 + s, type(s + '').__name__, type(MyString('a') * 2).__name__
s == 'abc', 'abc' == s, s < 'b', s == UserString('abc'), hash(s) == hash('abc'), {s: 1}['abc'], s >= 'abd'
s[0], s[-1], s[0:2], type(s[0]).__name__, len(s), 'b' in s, UserString('b') in s, list(s)
s[9]
5 in s
s.upper(), s.find('c'), s.find(UserString('c')), s.split('b'), s.replace('a', 'x'), s.center(7, '*'), s.join(['1', '2']), s.startswith('a'), s.encode()
s.index('z')
UserString('%s-%d') % ('a', 1), 'a%s' % s, UserString('{}').format(1), UserString('{x}').format_map({'x': 2}), '%s' % UserString('q')
int(UserString('12')), float(UserString('1.5')), complex(UserString('1j')), bool(UserString(''))
s.capitalize(), s.title(), s.zfill(5), s.partition('b'), s.count('a'), s.strip('a'), s.isalpha(), s.translate({97: 'z'}), s.casefold(), s.removeprefix('a'), s.removesuffix('c'), s.splitlines(), s.ljust(4), s.expandtabs(), s.swapcase()
UserString('a').maketrans('a', 'b')
""")
run(globals(), """
u[:] = [1, 2, 3]; print(u)
u[0] = 9; print(u)
u[1:] = 'xy'; print(u)
del u[0]; print(u)
del u[5]
u += [1]; print(u, type(u).__name__)
u += 'ab'; print(u)
u *= 2; print(u)
u += 5
d['k'] = 1; print(d)
del d['k']; print(d)
del d['k']
d |= {'z': 1}; print(d)
s += 'x'; print(s, type(s).__name__)
s *= 2; print(s)
s[0] = 'x'
""")
