# Mixins in front of and behind built-in types: cooperative calls, overridden hooks, super() in each place.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Loud:
    def append(self, item):
        print('append', item)
        super().append(item)
    def __setitem__(self, key, value):
        print('set', key, value)
        super().__setitem__(key, value)
    def __delitem__(self, key):
        print('del', key)
        super().__delitem__(key)
    def pop(self, *args):
        print('pop', args)
        return super().pop(*args)
class LoudList(Loud, list): pass
class LoudDict(Loud, dict): pass
class Behind(list, Loud): pass
row = LoudList([1])
row.append(2)
row[0] = 5
row[1:] = [7, 8]
del row[0]
row += [9]
row.extend([10])
print(row, row.pop(), row.pop(0), row)
names = LoudDict(a=1)
names['b'] = 2
names.update(c=3)
names.setdefault('d', 4)
names |= {'e': 5}
del names['a']
print(names, names.pop('b'), names.pop('zz', None))
attempt(names.append, 1)
quiet = Behind()
quiet.append(1)
print(quiet)
class Checked(dict):
    def __setitem__(self, key, value):
        if not isinstance(key, str): raise TypeError(f'key {key!r}')
        super().__setitem__(key, value)
    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items(): self[key] = value
    def __init__(self, *args, **kwargs): self.update(*args, **kwargs)
attempt(Checked, {1: 2})
attempt(lambda: Checked(a=1) | {2: 3})
c = Checked(a=1)
attempt(lambda: c.update({5: 6}))
attempt(lambda: c.setdefault(7, 8))
attempt(lambda: c.__ior__({9: 10}))
print(c)
class Default(dict):
    def __missing__(self, key):
        print('missing', key)
        value = self[key] = type(self)()
        return value
tree = Default()
tree['a']['b']['c'] = 1
print(tree, tree.get('zz'), 'zz' in tree)
attempt(lambda: '{q}'.format(**tree))
attempt(lambda: '{q}'.format_map(tree))
class Once(list):
    def __iter__(self):
        while self: yield self.pop(0)
once = Once('abc')
print([*once], list(once), once)
class Self(list):
    def __repr__(self): return f'Self({super().__repr__()})'
s = Self([1])
s.append(s)
print(s, s == s)
class Total(list):
    def __len__(self): return 99
t = Total([1, 2])
print(len(t), list(t), t[-1], bool(Total()), t * 1, [1] + t, sorted(t), t.__len__(), list.__len__(t))
attempt(lambda: list(reversed(t)))
