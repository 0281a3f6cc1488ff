# every method and operator of tuple with too few, too many, wrong and odd arguments
def t(e):
    a = (3, 1, 2, 1)
    try: r = eval(e)
    except Exception as x: print(e, '->', type(x).__name__, x)
    else: print(e, '->', list(r) if hasattr(r, '__next__') else r)
class I:
    def __index__(self): return 1
class Bad:
    def __index__(self): raise ValueError('index')
class T(tuple): pass
for e in '''a.count();a.count(1, 2);a.count(1.0);a.count(x=1);a.index();a.index(9);a.index(1);a.index(1, 2);a.index(1, -1);a.index(1, 0, 1);a.index(1, "a");a.index(1, None);a.index(1, I());a.index(1, Bad());a.index(1, 0, 1 << 80);a.index(1, -(1 << 80));a.index(1, 1, 2, 3);a.index(value=1);a[I()];a[Bad()];a["a"];a[1.0];a[None];a[4];a[-5];a[1 << 80];a[1, 2];a[True];a[...];a[:2];a[::-1];a[::0];a["a":];a[I():];a + 1;a + [1];[1] + a;a + None;a * 1.0;a * "a";a * a;a * -1;a * I();2 * a;a * (1 << 62);a * (1 << 80);() * (1 << 62);a < 1;a < [1];a == [3, 1, 2, 1];a > ();a <= a;a < (3, 1, "a");a < (3, "a");(1, "a") == (1, 2);hash(([],));hash(()) == hash(());-a;a();a.x;a.append;a.sort;tuple();tuple(1);tuple([], []);tuple(iterable=1);tuple(x=1);tuple.__new__(int);tuple.__new__();tuple.__new__(T, "ab");a.__init__("ab");tuple[int, ...];tuple[()];len(a);a.__len__(1);a.__reversed__;reversed(a);a.__add__(5);a.__add__(());a.__mul__("a");a.__rmul__(2);a.__contains__();a.__eq__(5);a.__lt__(5);a.__getitem__();a.__getitem__(1, 2);a.__getnewargs__();a.__getnewargs__(1);T(a).__getnewargs__();a.__iter__().__next__();a.__hash__() == hash(a);a.__sizeof__() > 0;a.__class_getitem__(int);tuple.index(1, 2);tuple.count([1], 1);a is tuple(a);a is a[:];a is a + ();a is a * 1;T(a) is T(a);T(a)[:] is T(a);type(T(a)[:]);type(T(a) * 1);type(T(a) + ());() is ();tuple([]) is ();T() is ();(*a, *a);(*a,);(*"ab", 1);sorted(a);max(a);sum(a);any(a);1 in a;[] in a;a != (3, 1, 2, 1);((1,),) + ((),);repr((1,));repr(T([1]));str(());f"{a}";"%s %s %s %s" % a;"%s" % (a,);divmod(*a[:2]);dict((a[:2],));isinstance(a, tuple);a.__doc__[:23];a.__reduce_ex__(2)[1]'''.split(';'): t(e)
def setit():
    a = (1, 2); a[0] = 5
def delit():
    a = (1, 2); del a[0]
def inplace():
    a = ([],); a[0] += [1]
def slic():
    a = (1, 2); a[:] = 5
def deslic():
    a = (1, 2); del a[:]
for f in (setit, delit, inplace, slic, deslic):
    try: f()
    except TypeError as e: print(e)
a = ([],)
try: a[0] += [1]
except TypeError: print(a)
a = (1,); b = a; a += (2,); print(a, b); a *= 2; print(a)
