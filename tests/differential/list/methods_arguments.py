# every method of list with too few, too many, wrong and odd arguments
def t(e):
    l = [3, 1, 2, 1]
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', r, l)
class I:
    def __index__(self): return 1
class Bad:
    def __index__(self): raise ValueError('index')
class NoInt:
    def __index__(self): return 'x'
for e in '''l.append()|l.append(1, 2)|l.append(object=1)|l.append(l) or len(l)|l.clear(1)|l.copy(1)|l.count()|l.count(1, 2)|l.count(1.0)|l.count(None)|l.extend()|l.extend(1)|l.extend(None)|l.extend("ab")|l.extend(l)|l.extend({})|l.extend([], [])|l.index()|l.index(9)|l.index("a")|l.index(1, 2)|l.index(1, -1)|l.index(1, -100)|l.index(1, 0, 1)|l.index(1, 2, 1)|l.index(1, None)|l.index(1, 1.0)|l.index(1, "a")|l.index(1, I(), I())|l.index(1, 0, 1 << 80)|l.index(1, -(1 << 80))|l.index(1, 1, 2, 3)|l.index(value=1)|l.insert()|l.insert(1)|l.insert(1, 2, 3)|l.insert("a", 1)|l.insert(1.0, 1)|l.insert(None, 1)|l.insert(I(), 9)|l.insert(Bad(), 9)|l.insert(NoInt(), 9)|l.insert(1 << 80, 9)|l.insert(-100, 9)|l.insert(100, 9)|l.insert(True, 9)|l.pop(1, 2)|l.pop("a")|l.pop(None)|l.pop(4)|l.pop(-5)|l.pop(-1)|l.pop(I())|l.pop(1.0)|l.pop(1 << 80)|l.pop(index=1)|[].pop()|[].pop(0)|[].pop("a")|l.remove()|l.remove(9)|l.remove(1)|l.remove(None)|l.remove(1, 2)|[].remove(1)|l.reverse(1)|l.reverse()|l.sort()|l.sort(1)|l.sort(None)|l.sort(key=5)|l.sort(key=None, reverse=1)|l.sort(reverse="x")|l.sort(reverse=None)|l.sort(reverse=[])|l.sort(cmp=1)|l.sort(key=lambda: 1)|l.sort(key=str)|l.sort(key=lambda x: None)|l.sort(reverse=Bad())|l[I()]|l[Bad()]|l[NoInt()]|l["a"]|l[1.0]|l[None]|l[4]|l[-5]|l[1 << 80]|l[1, 2]|l[()]|l[:, 1]|l[True]|l[...]|l.__setitem__(9, 1)|l.__setitem__("a", 1)|l.__delitem__(9)|l.__delitem__("a")|l.__setitem__(1)|l.__getitem__()|l.__getitem__(1, 2)|l + 1|l + (1,)|(1,) + l|l + None|l += 1|l * 1.0|l * "a"|l * l|l * None|l * -1|l * True|l * I()|2 * l|1.5 * l|l * (1 << 62)|l * (1 << 80)|l < 1|l < (1,)|l == (3, 1, 2, 1)|l > []|l <= l|l < [3, 1, "a"]|l < [3, "a"]|hash(l)|l()|-l|l.foo|list.append|list.append(1, 2)|list.append()|list()|list(1)|list([], [])|list(iterable=1)|list(x=1)|list.__new__(int)|list.__new__()|l.__init__("ab")|l.__init__(1)|l.__init__(x=1)|l.__class_getitem__(int)|list[int, str]|list[()]|len(l)|l.__len__(1)|l.__reversed__(1)|l.__sizeof__() > 0|l.__iadd__(5)|l.__imul__("a")|l.__imul__(0)|l.__iadd__("ab")|l.__mul__("a")|l.__rmul__(2)|l.__add__(5)|l.__contains__()|l.__eq__(5)|l.__lt__(5)|l.__iter__().__next__()|l.__doc__[:27]|l.__hash__'''.split('|'):
    if '+= 1' in e:
        l = [1]
        try: l += 1
        except TypeError as x: print(x)
    else: t(e)
