# add_note with wrong arguments, on instances whose __notes__ is odd, on classes, and inherited __notes__.
def attempt(what, f, *args, **keywords):
    try:
        print(what, '->', repr(f(*args, **keywords)))
    except BaseException as error:
        print(what, '->', type(error).__name__, error)

e = ValueError('x')
for bad in (1, None, b'bytes', ['list'], 1.5, object):
    attempt(f'add_note {bad!r}', e.add_note, bad)
attempt('none', lambda: e.add_note())
attempt('two', lambda: e.add_note('a', 'b'))
attempt('keyword', lambda: e.add_note(note='a'))
attempt('on the class', ValueError.add_note, 'a')
attempt('on a foreign object', ValueError.add_note, 1, 'a')
print(hasattr(e, '__notes__'))

class Text(str):
    def __str__(self): return 'other'
e.add_note(Text('mine'))
print(e.__notes__, type(e.__notes__[0]).__name__)

for odd in ((), 'text', None, 5, {}):
    e = ValueError()
    e.__notes__ = odd
    attempt(f'__notes__ = {odd!r}', e.add_note, 'n')
    print('   ', repr(e.__notes__))

class List(list): pass
e = ValueError()
e.__notes__ = List(['first'])
e.add_note('second')
print(e.__notes__, type(e.__notes__).__name__)

class WithNotes(Exception):
    __notes__ = ['from the class']
a, b = WithNotes(), WithNotes()
a.add_note('shared')
print(b.__notes__, a.__dict__, WithNotes.__notes__)

class Property(Exception):
    @property
    def __notes__(self): raise RuntimeError('no notes here')
attempt('property', Property().add_note, 'n')
class Slots(Exception):
    __slots__ = ('__notes__',)
s = Slots()
s.add_note('in a slot')
print(s.__notes__, s.__dict__)
class Refuses(Exception):
    def __setattr__(self, name, value): raise AttributeError('fixed ' + name)
attempt('refuses', Refuses().add_note, 'n')
class Overrides(Exception):
    def add_note(self, note): super().add_note(note.upper())
o = Overrides()
o.add_note('loud')
print(o.__notes__)
del o.__notes__
print(hasattr(o, '__notes__'))
