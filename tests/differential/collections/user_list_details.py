# UserList: every method and operator with plain lists and with others, results, subclasses, errors
from collections import UserList
def t(e):
    l = UserList([3, 1, 2])
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else r, type(r).__name__, l)
for e in '''UserList();UserList(5);UserList("ab");UserList(None);UserList(UserList("ab"));UserList([1], [2]);UserList(initlist=[1]);l[0];l[-1];l[5];l["a"];l[:2];l[::-1];l[1:1];l.append(4);l.append();l.extend("ab");l.extend(UserList([7]));l.extend(5);l.insert(0, 9);l.insert("a", 1);l.pop();l.pop(0);l.pop(9);UserList().pop();l.remove(1);l.remove(9);l.clear();l.copy();l.count(1);l.index(1);l.index(9);l.index(1, 2);l.index(1, 0, 1);l.reverse();l.sort();l.sort(reverse=True);l.sort(key=lambda x: -x);l.sort(5);l + [1];[1] + l;l + UserList([1]);l + "ab";"ab" + l;l + (1,);l + 5;5 + l;l * 2;2 * l;l * -1;l * "a";l * 1.5;l == [3, 1, 2];l == UserList([3, 1, 2]);[3, 1, 2] == l;l != [];l < [4];l < UserList([4]);[0] < l;l <= l;l > 5;l >= [];l < "a";1 in l;[] in l;len(l);bool(UserList());repr(l);str(l);hash(l);iter(l);reversed(l);l.__radd__([0]);l.__iadd__([5]);l.__iadd__("ab");l.__iadd__(5);l.__imul__(2);l.__contains__(1);l.__setitem__(0, 7);l.__setitem__(slice(0, 2), "xyz");l.__setitem__(9, 1);l.__delitem__(0);l.__delitem__(slice(None));l.__delitem__(9);l.data;l.nothing;sorted(l);max(l);sum(l);list(l);tuple(l);[*l];l.__class__;isinstance(l, list);l.__eq__(5);l.__lt__(5);l()'''.split(';'): t(e)
class L(UserList):
    def __init__(self, data=()): print('init', list(data) if not isinstance(data, int) else data, end='; '); super().__init__(data)
l = L([1, 2]); print(type(l + [3]), type([0] + l), type(l * 2), type(l[:1]), type(l.copy()), type(l[0]), l.copy() == l, l[:] == l); l += [5]; l *= 2; print(type(l), l); l[1:3] = L([9]); print(l); l.x = 1; print(l.copy().__dict__, l[:].__dict__)
a, *b = UserList([1, 2, 3]); print(a, b, type(b))
match UserList([1, 2]):
    case [x, y]: print('matched', x, y)
l = UserList(); l.append(l)
try: repr(l)
except RecursionError: print('recursion')
l = UserList([1]); m = l; m += [2]; print(l is m, l, l.data is UserList(l).data, l.data == l, UserList(l.data).data is l.data)
