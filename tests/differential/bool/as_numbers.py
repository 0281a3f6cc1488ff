# bool in arithmetic, as index, in formats, with round, divmod, pow, sum, and every operator's result type; deprecated ~.
import warnings
import operator
warnings.simplefilter('always')
def attempt(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            result = call()
            text = f'{result!r}:{type(result).__name__}'
        except Exception as error:
            text = f'{type(error).__name__}: {error}'
    return text + ''.join(f' [{w.category.__name__} {w.message}]' for w in caught)

for operation in (operator.add, operator.sub, operator.mul, operator.truediv, operator.floordiv, operator.mod, operator.pow, operator.and_, operator.or_, operator.xor,
                  operator.lshift, operator.rshift, operator.lt, operator.eq, divmod):
    for right in (True, False, 2, -1, 2.5, 1j, 'x'):
        print(operation.__name__, repr(right), attempt(lambda: operation(True, right)), attempt(lambda: operation(False, right)), attempt(lambda: operation(right, True)))
for call in (lambda: ~True, lambda: ~False, lambda: operator.invert(True), lambda: -True, lambda: +True, lambda: abs(True), lambda: round(True), lambda: round(True, 1), lambda: round(True, -1),
             lambda: int(True), lambda: float(True), lambda: complex(True), lambda: str(True), lambda: hash(True), lambda: bin(True), lambda: [10, 20][True], lambda: 'ab'[False],
             lambda: [1, 2, 3][True:], lambda: range(True), lambda: 'x' * True, lambda: sum([True, True]), lambda: sum([True], False), lambda: pow(True, 2, 3), lambda: True.real,
             lambda: True.numerator, lambda: True.imag, lambda: True.conjugate(), lambda: True.bit_length(), lambda: True.to_bytes(1, 'big'), lambda: True.as_integer_ratio(), lambda: True.is_integer(),
             lambda: f'{True}', lambda: f'{True:d}', lambda: f'{True:>6}', lambda: f'{True:5}', lambda: f'{True:x}', lambda: f'{True:.2f}', lambda: f'{True!r:>6}', lambda: '%d %s %r %x %5.1f %c' % ((True,) * 6),
             lambda: f'{True:s}', lambda: True < 2 < False, lambda: max(True, 1), lambda: max(1, True), lambda: min(False, 0.0), lambda: sorted([True, 0, 1, False]), lambda: {True: 'a', 1: 'b', 1.0: 'c'},
             lambda: True.__and__(1), lambda: True.__and__(True), lambda: True.__rand__(False), lambda: True.__or__('x'), lambda: True.__xor__(True), lambda: bool.__and__(1, True), lambda: True.__invert__(),
             lambda: True.__int__(), lambda: True.__index__(), lambda: True.__bool__(), lambda: True.__repr__(), lambda: True.__add__(True), lambda: True.__pow__(2), lambda: True.__neg__()):
    print(attempt(call))
flag = True
for statement in ('flag &= False', 'flag |= True', 'flag ^= True', 'flag += 1', 'flag &= 3', 'flag <<= 2', 'flag **= 2'):
    exec(statement)
    print(statement, repr(flag))
