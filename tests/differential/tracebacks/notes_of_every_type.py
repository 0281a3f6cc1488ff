# __notes__ that is no list of strings, printed by the module traceback and by the interpreter's hook.
import io, sys, traceback
def show(e):
    one = ''.join(traceback.format_exception(e))
    old, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook(type(e), e, None)
    two, sys.stderr = sys.stderr.getvalue(), old
    print(one, end='')
    if one != two: print('BUT', two, end='')
def noted(value):
    e = ValueError('text'); e.__notes__ = value; return e
class BadStr:
    def __str__(self): raise ValueError
class BadRepr:
    def __repr__(self): raise ValueError
class Items:
    def __getitem__(self, i): return ['x', 'y'][i]
    def __len__(self): return 2
class L(list):
    def __iter__(self): return iter(['from iter'])
for value in (None, [], ['a'], ['a\nb', ''], ('t',), 'text', b'bytes', bytearray(b'x'), 5, {}, {'k': 1}, {1}, range(3), iter(['x']), [1, None, BadStr()], BadRepr(), Items(), L(['inside']), [['nested']], object, ['\ud800', 'ä']):
    try: print(repr(value)[:25])
    except ValueError: print('unprintable')
    if isinstance(value, list) and '\ud800' in value: value = value[1:]
    if type(value).__name__ in ('list_iterator', 'memoryview', 'Items'): print(len(traceback.format_exception(noted(value)))); continue
    show(noted(value))
class Prop(ValueError):
    @property
    def __notes__(self): raise KeyError('property')
show(Prop('p'))
class Prop2(ValueError):
    @property
    def __notes__(self): raise AttributeError('no such')
show(Prop2('p'))
class Dyn(ValueError):
    def __getattr__(self, name): return ['dynamic ' + name] if name == '__notes__' else super().__getattribute__(name)
show(Dyn('d'))
g = ExceptionGroup('g', [noted(['inner\nlines'])]); g.add_note('outer'); show(g)
try:
    try: raise noted(['of the first'])
    except ValueError: raise KeyError('second')
except KeyError as e:
    e.add_note('of the second'); print(''.join(traceback.format_exception(e)).count('of the'))
e = noted(['a']); e.add_note('b'); print(e.__notes__); show(e)
