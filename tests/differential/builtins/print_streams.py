# print() to own streams: which writes are made, sep and end of all kinds, flush, what is asked for when sys.stdout is replaced or gone.
import sys
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Stream:
    def __init__(self, **broken):
        self.log = []
        self.broken = broken
    def write(self, text):
        self.log.append(text)
        if 'write' in self.broken:
            raise self.broken['write']
        return 'ignored'
    def flush(self):
        self.log.append(None)
        if 'flush' in self.broken:
            raise self.broken['flush']
class Shown:
    def __str__(self):
        return 'shown'
class Unshowable:
    def __str__(self):
        raise ValueError('cannot be shown')
class Wrong:
    def __str__(self):
        return 5
class Text(str):
    def __str__(self):
        return 'own str'
for arguments, named in (((), {}), ((1,), {}), ((1, 'two', None, 3.5), {}), (('a', 'b'), {'sep': ''}), (('a', 'b'), {'sep': None}), (('a', 'b'), {'sep': '\n', 'end': None}), (('a', 'b'), {'sep': '--', 'end': '!'}), ((), {'end': ''}), ((), {'sep': 'x'}),
                         (('',), {'end': ''}), (('', ''), {}), ((Shown(), Text('x')), {}), ((Text('x'), 'y'), {'sep': Text('s'), 'end': Text('e')}), (('a',), {'flush': True}), (('a',), {'flush': []}), (('a',), {'flush': 'yes'}), (('é', '日', '\ud800'), {}),
                         (('a', Unshowable(), 'b'), {}), ((Wrong(),), {}), (('a',), {'sep': 1}), (('a',), {'end': b'x'}), (('a',), {'sep': ' ', 'ends': 1}), (('a', 'b'), {'sep': 5, 'end': 6})):
    stream = Stream()
    shown = {key: value for key, value in named.items()}
    print(len(arguments), shown, attempt(print, *arguments, file=stream, **named), ascii(stream.log))
for broken in ({'write': OSError(28, 'full')}, {'flush': ValueError('stuck')}):
    stream = Stream(**broken)
    print(attempt(print, 'a', 'b', file=stream, flush=True), stream.log)
for file in (5, None, object(), [], type('NoFlush', (), {'write': lambda self, text: None})(), type('NotCallable', (), {'write': 3})()):
    name = type(file).__name__
    print(name, attempt(print, end='', file=file), attempt(print, 'x' if file is not None else '', end='', file=file, flush=True))
real = sys.stdout
sys.stdout = stream = Stream()
try:
    print('caught', 1)
    print('to the other', file=real)
    print(file=None)
    first = list(stream.log)
    sys.stdout = None
    nothing = attempt(print, 'lost')
    del sys.stdout
    lost = attempt(print, 'lost')
    also = attempt(print, 'kept', file=real)
finally:
    sys.stdout = real
print(first, nothing, lost, also)
class Replacing:
    def __str__(self):
        sys.stdout = second
        return 'replacing'
sys.stdout, second = Stream(), Stream()
kept = sys.stdout
print('a', Replacing(), 'b')
print('c')
sys.stdout = real
print(kept.log, second.log)
class Self:
    def __str__(self):
        print('inner', end=' ')
        return 'outer'
print(Self(), Self())
print(print.__text_signature__, attempt(print, 1, 2, separator=1), print('x', end='y\n') is None)
