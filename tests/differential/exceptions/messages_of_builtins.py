# Texts of the errors that built-in types raise for wrong uses, with subclasses, None and instances whose names are odd.
class Odd: pass
Odd.__name__ = 'renamed'; Odd.__qualname__ = 'Outer.renamed'
o = Odd()
import operator as op
def attempt(what, f, *a, **k):
    try: print(what, '->', f(*a, **k))
    except BaseException as e: print(what, '->', type(e).__name__, e, '|', {n: getattr(e, n) for n in ('name', 'value', 'start', 'reason') if getattr(e, n, None) is not None})
for name in ('add', 'sub', 'mul', 'truediv', 'mod', 'pow', 'matmul', 'and_', 'lshift', 'iadd', 'imul', 'ipow', 'lt', 'ge', 'contains', 'getitem', 'index', 'neg', 'invert', 'length_hint', 'concat', 'delitem'):
    for args in ((o, 1), (None, 'x'), ('x', None), ([], ()), (1, o)):
        if name in ('neg', 'invert', 'index', 'length_hint'): args = args[:1]
        attempt(f'{name} {[type(x).__name__ for x in args]}', getattr(op, name), *args)
for f, args in ((len, (o,)), (iter, (o,)), (next, (o,)), (hash, ([],)), (abs, ('x',)), (int, (o,)), (int, ('z',)), (int, ('1', 99)), (float, ('x',)), (chr, (-1,)), (ord, ('ab',)), (range, (1.5,)), (sum, (['a'],)), (max, ([],)), (min, (1,)), (sorted, ([1, 'a'],)), (reversed, ({1},)), (zip, (1,)), (dict, ([1],)), (dict, ([(1, 2, 3)],)), (set, ([[]],)), (bytes, ([256],)), (bytes, ('x',)), (str, (b'', 'nope')), ('x'.join, ([1],)), ('x'.encode, ('nope',)), ('{}'.format, ()), ('{x}'.format, ()), ('{0.a}'.format, (1,)), ('%d'.__mod__, ('x',)), ('%s %s'.__mod__, ('x',)), ('x'.index, ('y',)), ([].index, (1,)), ([].remove, (1,)), ([].pop, ()), ({}.pop, (1,)), (set().pop, ()), (set().remove, (1,)), ({}.popitem, ()), (().index, (1,)), ([1].__getitem__, (5,)), ('a'.__getitem__, (5,)), (getattr, (o, 'x')), (setattr, (1, 'x', 2)), (delattr, (o, 'x')), (isinstance, (1, 1)), (issubclass, (1, int)), (divmod, (1, 0)), (pow, (0, -1)), (pow, (2, -1, 4)), (round, ('x',)), (complex, ('x',)), (memoryview, (1,)), (open, ('/nope/x',)), (open, ('/', 'q')), (compile, ('(', 'f', 'exec')), (eval, ('1 +',)), (__import__, ('no.such',)), (type, ('x', (int, str), {})), (type, ('x', (bool,), {})), (super, ()), (property().__get__, (o,)), (object, (1,)), (object.__new__, (int,)), (Odd, (1,)), (callable, ()), (slice, ()), (input, (1, 2)), (print, (1,), ), (vars, (1,)), (dir, (1, 2)), (id, ()), (frozenset, (1,)), (bytearray, (-1,)), (enumerate, (1,)), (filter, (None, 1)), (map, (int,)), (any, (1,)), (list, (1,)), (tuple, (1,)), (int.from_bytes, (b'x', 'middle')), (float.fromhex, ('x',)), ('a'.center, ('x',)), ('a'.zfill, ('x',)), ('a'.split, ('',)), (b'a'.split, (b'',)), ('ab'.translate, (1,)), (str.maketrans, ('a', 'bc'))):
    attempt(f'{getattr(f, "__name__", f)} {[x if not isinstance(x, Odd) else "odd" for x in args]}', f, *args)
