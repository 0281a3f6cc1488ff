# Descriptors of __slots__, __dict__ and __weakref__: called by hand, with wrong objects and wrong counts.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class S:
    __slots__ = ('a', 'b')
class Other:
    __slots__ = ('a',)
class Plain:
    pass
d = S.a
print(d.__name__, d.__objclass__.__name__, d.__doc__, d, d.__qualname__, type(d).__name__)
s = S()
for args in [(), (1,), (s,), (None,), (None, S), (None, None), (Other(), Other)]:
    attempt(lambda: d.__get__(*args) if args[:1] != (None,) or args[-1] is None else d.__get__(*args) is d)
for args in [(), (s,), (1, 2), (s, 3), (Other(), 1)]:
    attempt(d.__set__, *args)
print(s.a)
for args in [(), (1,), (s,), (s,)]:
    attempt(d.__delete__, *args)
attempt(setattr, d, '__doc__', 'x')
attempt(setattr, d, '__name__', 'x')
attempt(setattr, d, 'other', 'x')
print(d.__reduce__())
class Sub(S):
    pass
sub = Sub()
d.__set__(sub, 'by hand')
print(sub.a, sub.__dict__, Sub.a is d)
for name in ('__dict__', '__weakref__'):
    g = Plain.__dict__[name]
    print(g, g.__name__, g.__objclass__.__name__, g.__doc__, g.__qualname__)
    attempt(g.__get__, 1)
    attempt(g.__get__, Plain())
    attempt(g.__set__, Plain(), 1)
    attempt(g.__delete__, Plain())
    attempt(setattr, Plain(), name, None)
    attempt(delattr, Plain(), name)
Plain.a = S.a
attempt(lambda: Plain().a)
attempt(setattr, Plain(), 'a', 1)
attempt(lambda: S().b)
attempt(delattr, S(), 'b')
print(hasattr(S(), 'a'), [name for name in dir(S) if not name.startswith('__')])
