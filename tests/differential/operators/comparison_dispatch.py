# Rich comparison: who is asked, reflected methods, subclasses first, defaults, and the message.
log = []
def cmp(name, result=NotImplemented):
    def method(self, other):
        log.append(f'{type(self).__name__}.{name}')
        return result
    return method
names = {'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'gt': '>', 'ge': '>='}
A = type('A', (), {f'__{n}__': cmp(n) for n in names})
B = type('B', (), {f'__{n}__': cmp(n) for n in names})
Sub = type('Sub', (A,), {f'__{n}__': cmp(n) for n in names})
Quiet = type('Quiet', (A,), {})
Yes = type('Yes', (), {f'__{n}__': cmp(n, 'yes ' + n) for n in names})
class Nothing: pass
for name, sign in names.items():
    action = eval(f'lambda a, b: a {sign} b')
    for a, b in (A(), B()), (A(), Sub()), (Sub(), A()), (A(), Quiet()), (Nothing(), Yes()), (Yes(), Nothing()), (Nothing(), Nothing()), (A(), A()), (1, Yes()), (1, 'a'), (None, None), (1j, 2j), ([], ()), ({}, {}), (int, str), (1, 1.5), ({1}, {1, 2}):
        log.clear()
        try:
            result = action(a, b)
        except TypeError as error:
            result = error
        print(sign, type(a).__name__, type(b).__name__, result, *log)
x = Nothing()
print(x == x, x != x, x == 1, x != 1)
class OnlyEq:
    def __eq__(self, other): return 'eq'
print(OnlyEq() != 1, OnlyEq() == 1, 1 == OnlyEq(), 1 != OnlyEq())
class EqNot:
    def __eq__(self, other): return NotImplemented
print(EqNot() != 1, EqNot() == EqNot(), EqNot().__ne__(1), EqNot().__eq__(1), object().__eq__(1), object().__lt__(1))
class Empty:
    def __eq__(self, other): return []
print(Empty() == 1, Empty() != 1, [Empty()] == [1])
class NoneEq:
    __eq__ = None
    __lt__ = None
for action in (lambda: NoneEq() == 1), (lambda: NoneEq() != 1), (lambda: NoneEq() < 1), (lambda: 1 > NoneEq()):
    try:
        print(action())
    except TypeError as error:
        print(error)
class Fails:
    @property
    def __eq__(self): raise ZeroDivisionError
    __lt__ = __eq__
print(Fails() == 1, Fails() != 1)
try:
    Fails() < 1
except TypeError as error:
    print(error)
