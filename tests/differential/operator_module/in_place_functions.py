# The in-place functions of operator: who is changed, what is given back, fallbacks to plain operators and reflected ones, errors.
import operator
def attempt(call, *arguments):
    try:
        return call(*arguments)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

names = ('iadd', 'isub', 'imul', 'imatmul', 'itruediv', 'ifloordiv', 'imod', 'ipow', 'ilshift', 'irshift', 'iand', 'ixor', 'ior', 'iconcat')
class Plain:
    pass
class Every:
    pass
class Reflected:
    pass
class Refusing:
    pass
for name in names[:-1]:
    word = name[1:]
    setattr(Plain, f'__{word}__', lambda self, other, word=word: f'{word}({type(other).__name__})')
    setattr(Every, f'__i{word}__', lambda self, other, word=word: f'i{word}({type(other).__name__})')
    setattr(Reflected, f'__r{word}__', lambda self, other, word=word: f'r{word}({type(other).__name__})')
    setattr(Refusing, f'__i{word}__', lambda self, other: NotImplemented)
    setattr(Refusing, f'__{word}__', lambda self, other: NotImplemented)
for name in names:
    function = getattr(operator, name)
    print(name, function.__doc__, function is getattr(operator, f'__{name}__'))
    for left in (Plain(), Every(), Refusing(), object(), 5):
        print('   ', type(left).__name__, [attempt(function, left, right) for right in (1, Reflected(), Refusing())])
for function, left, right in ((operator.iadd, [1], [2]), (operator.iadd, [1], 'ab'), (operator.iadd, [1], 5), (operator.iadd, (1,), (2,)), (operator.iadd, (1,), [2]), (operator.imul, [1], 2), (operator.imul, 2, [1]),
                              (operator.imul, [1], 'x'), (operator.ior, {1}, {2}), (operator.ior, {1: 1}, {2: 2}), (operator.ior, {1: 1}, [(3, 3)]), (operator.ior, {1}, [2]), (operator.iand, {1, 2}, {2}), (operator.isub, {1, 2}, {2}),
                              (operator.ixor, {1, 2}, {2, 3}), (operator.iconcat, [1], (2,)), (operator.iconcat, 'a', 'b'), (operator.iconcat, 'a', 1), (operator.iconcat, 1, 2), (operator.iconcat, {}, {}), (operator.iconcat, bytearray(b'a'), b'b'),
                              (operator.ipow, 2, 10), (operator.ipow, 2.0, 0.5), (operator.imod, '%s', 1), (operator.ilshift, 1, 70), (operator.itruediv, 1, 0), (operator.ifloordiv, 7.5, 2)):
    before = left
    result = attempt(function, left, right)
    print(function.__name__, result, result is before, before if isinstance(before, (list, set, dict, bytearray)) else '')
for function in map(operator.__dict__.get, names):
    print(attempt(function), attempt(function, 1), attempt(function, 1, 2, 3))
