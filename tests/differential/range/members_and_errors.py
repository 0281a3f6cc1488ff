# range: arguments, attributes, methods and operators with everything wrong; what is looked for and how
def t(e):
    r = range(1, 10, 3)
    try: x = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', x)
class I:
    def __init__(self, n): self.n = n
    def __index__(self): print('index', self.n, end='; '); return self.n
class Int(int): pass
class Eq:
    def __eq__(self, o): print('eq', o, end='; '); return o == 4
class EqInt(int):
    def __eq__(self, o): print('eq', o, end='; '); return False
    __hash__ = int.__hash__
class Bad:
    def __index__(self): return 'x'
class Bad2:
    def __index__(self): raise KeyError('index')
for e in '''range();range(1, 2, 3, 4);range(1.0);range("a");range(None);range(1, None);range(1, 2, 0);range(1, 2, "x");range(stop=5);range(I(5));range(I(1), I(5), I(2));range(Int(3)).stop.__class__;range(True);range(True).stop;range(Bad());range(Bad2());range(1, Bad());range(0, 5, I(0));r[I(1)];r["a"];r[1.0];r[None];r[3];r[-4];r[Bad()];r[1, 2];r[::0];r["a":];r[I(0):I(2)];r[:"b"];r[::Bad2()];r.index();r.index(4);r.index(5);r.index(4.0);r.index("a");r.index(Eq());r.index(4, 0);r.index(EqInt(4));r.count();r.count(4);r.count(5);r.count(4.0);r.count(Eq());r.count(True);r.count(None);r.count(1, 2);4 in r;5 in r;4.0 in r;"a" in r;None in r;Eq() in r;True in r;Int(7) in r;EqInt(7) in r;4+0j in r;[] in r;r.start;r.nothing;r.__class__;r + r;r * 2;r < r;r == 5;r != range(1, 10, 3);r == range(1, 9, 3);r == range(1, 8, 3);hash(r) == hash((3, 1, 3));hash(range(0)) == hash((0, None, None));hash(range(5, 6)) == hash((1, 5, None));-r;r();len(r);bool(range(0));str(r);repr(range(0, 3));repr(range(0, 3, 1));repr(range(0, 3, -1));f"{r}";list(reversed(r));tuple(r);[*r];sum(r);max(r);min(range(0), default=5);sorted(r, reverse=True);r.__getitem__();r.__contains__();r.__len__(1);r.__eq__(5);r.__lt__(r);r.__reduce__();r.__reversed__().__next__();range.__new__(int);range.__new__();range.index(1, 2);range.start;range.start.__get__(r);type(range.start).__name__;iter(r).__setstate__(1);iter(r).__setstate__("a");iter(r).__setstate__();iter(r).__length_hint__(1);isinstance(r, range);range[int];slice(1, 2) in r;r.copy;r.__dict__;r is range(1, 10, 3);r[:] == r;r[1:1];r[2:0:-1];r[5:];r[::-1];r[::-1][::-1] == r;range(10)[3:8][1:3];range(10)[::3][::-2];range(-5)[::-1];range(5)[-3:-1:1]'''.split(';'): t(e)
def setit(n):
    def f(): setattr(range(3), n, 1)
    return f
for n in ('start', 'stop', 'step', 'x'):
    try: setit(n)()
    except Exception as e: print(n, type(e).__name__, e)
try:
    class R(range): pass
except TypeError as e: print(e)
r = range(5); it = iter(r); next(it); it.__setstate__(-5); print(list(it)); it = iter(r); it.__setstate__(3); print(list(it)); it = iter(r); it.__setstate__(100); print(list(it)); it = iter(range(1 << 70, (1 << 70) + 5)); it.__setstate__(3); print([x - (1 << 70) for x in it]); it = reversed(r); it.__setstate__(2); print(list(it))
