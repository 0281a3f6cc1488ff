# Subclasses of str: which operations give plain str, keys, joining, formatting, interning.
class S(str):
    def __new__(cls, value='', extra=None):
        self = super().__new__(cls, value)
        self.extra = extra
        return self
s = S('Hello', 1)
print(s, s.extra, repr(s), type(s).__name__, s == 'Hello', hash(s) == hash('Hello'), {'Hello': 'found'}[s], {s: 1}['Hello'])
for r in s + '', '' + s, s * 1, s[:], s[0], s.lower(), s.upper(), s.strip(), s.replace('x', 'y'), s.ljust(3), s.center(9), s.zfill(2), str(s), s.format(), s.join(['a', 'b']), ''.join([s]), s.title(), s.capitalize(), s.casefold(), s.expandtabs(), s.translate({}), s % () if False else s, s.removeprefix('q'), f'{s}', '%s' % s, s.partition('l'), s.split('l'), s.splitlines(), s.encode():
    print(type(r).__name__, r if not isinstance(r, (list, tuple)) else [type(x).__name__ for x in r], end='; ')
print()
print(S(), S(5), S(b'x'), S(b'caf\xc3\xa9', None), type(S.maketrans('a', 'b')).__name__)
class Over(str):
    def __len__(self): return 99
    def __getitem__(self, i): return 'item'
    def __iter__(self): return iter(['it', 'er'])
    def __contains__(self, x): return True
    def __eq__(self, other): return 'eq'
    def __hash__(self): return 5
    def __str__(self): return 'str of over'
    def __repr__(self): return 'repr of over'
    def __add__(self, other): return 'added'
    def __mod__(self, other): return 'modded'
    def join(self, x): return 'joined'
o = Over('abc')
print(len(o), o[0], list(o), 'zzz' in o, o == 'x', hash(o), str(o), repr(o), o + 1, o % 1, o.join([]), o.upper(), ''.join([o, o]), 'abc' == o, o != 'abc', o * 2, '-'.join(o), [*o], sorted('cab' + str.__str__(o)), f'{o}', '%s' % o, '{}'.format(o))
print(o.startswith('a'), o.find('c'), 'xabcx'.replace(o, '!'), 'abc'.startswith(o), 'abc' in o, str.__len__(o))
d = {}
setattr(s, 'attr', 1)
class Holder: pass
h = Holder()
setattr(h, S('name'), 'value')
print(h.name, vars(h), getattr(h, S('name')), hasattr(h, S('other')))
exec(S('made = 1'), d)
print(d['made'], eval(S('1 + 1')), int(S('12')), float(S('1.5')), bytes(S('a'), 'ascii'))
class K(str):
    def __eq__(self, other): return str.__eq__(self, other)
    def __hash__(self): return str.__hash__(self)
print({'k': 1}[K('k')], K('k') in {'k'}, {K('k'): 2}['k'])
for bad in lambda: S('a', b=1), lambda: str.__new__(int):
    try: print(bad())
    except TypeError as error: print(error)
class Slots(str): __slots__ = ()
print(Slots('x') + 'y', hasattr(Slots('x'), '__dict__'))
