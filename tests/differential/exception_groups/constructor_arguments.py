# ExceptionGroup's constructor: counts, kinds and orders of wrong arguments; what message and exceptions become.
def attempt(what, f, *args, **keywords):
    try: r = f(*args, **keywords); print(what, '->', repr(r), type(r).__name__, r.args)
    except BaseException as e: print(what, '->', type(e).__name__, e)
E, B = ExceptionGroup, BaseExceptionGroup
v = ValueError('v')
for args in ((), ('m',), ([v],), ('m', [v], 1), (1, [v]), (None, [v]), (b'm', [v]), ('m', v), ('m', 5), ('m', None), ('m', 'text'), ('m', []), ('m', ()), ('m', {v}), ('m', {v: 1}), ('m', [v, 1]), ('m', [ValueError]), ('m', [1, v]), ('m', (v,)), ('m', [v, v])):
    attempt(f'{args!r:.40}', E, *args)
attempt('keyword', E, message='m', exceptions=[v]); attempt('keyword', E, 'm', [v], note=1)
attempt('base in plain', E, 'm', [KeyboardInterrupt()]); attempt('base', B, 'm', [KeyboardInterrupt()]); attempt('becomes plain', B, 'm', [v]); attempt('nested base', E, 'm', [B('i', [SystemExit()])]); attempt('nested plain', B, 'm', [B('i', [v])])
class Mine(E): pass
class MineBase(B): pass
class Both(B, ValueError): pass
class Narrow(E, ValueError): pass
attempt('mine', Mine, 'm', [v]); attempt('mine with base', Mine, 'm', [SystemExit()]); attempt('mine base plain', MineBase, 'm', [v]); attempt('mine base', MineBase, 'm', [SystemExit()]); attempt('both', Both, 'm', [SystemExit()]); attempt('narrow', Narrow, 'm', [KeyError()]); attempt('both plain', Both, 'm', [v])
class Text(str): pass
g = E(Text('t'), [v]); print(type(g.message).__name__, type(g.exceptions).__name__)
l = [v]; g = E('m', l); l.append(KeyError()); print(g.exceptions, g.args, g.args[1] is l)
for name in ('message', 'exceptions'):
    for f in (lambda: setattr(g, name, 1), lambda: delattr(g, name)):
        try: f()
        except (AttributeError, TypeError) as e: print(name, type(e).__name__, e)
g.args = ('changed',); print(repr(g), str(g), g.message, g.exceptions)
g.__init__('other', 1, 2); print(g.args, g.message)
print(str(E('m', [v])), '|', str(E('m', [v, v])), '|', str(E('', [v])), '|', repr(E('q', (v,))))
class Own(E):
    def __new__(cls, message, errors, code): self = super().__new__(cls, message, errors); self.code = code; return self
    def derive(self, errors): return Own(self.message, errors, self.code)
o = Own('m', [v, KeyError('k')], 7); print(repr(o), o.code, o.args); s = o.split(KeyError); print([(type(x).__name__, x.code, x.exceptions) for x in s])
class NoNew(E):
    def __init__(self, message, errors, code): self.code = code
attempt('three to new', NoNew, 'm', [v], 7)
class Seq:
    def __repr__(self): return 'Seq'
    def __len__(self): return 1
    def __getitem__(self, i):
        if i: raise IndexError
        return v
attempt('sequence by hand', E, 'm', Seq())
class BadSeq(Seq):
    def __getitem__(self, i): raise KeyError('bad')
attempt('failing sequence', E, 'm', BadSeq())
print(E.__mro__, B.__mro__); print(issubclass(E, Exception), issubclass(B, Exception), E.__class_getitem__(int), B[ValueError])
attempt('new with foreign', B.__new__, ValueError, 'm', [v]); attempt('new of int', B.__new__, 5)
