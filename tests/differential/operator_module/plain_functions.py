# Every function of operator over a row of operands of all kinds, compared with the operator itself; names, docs, wrong numbers of arguments.
import operator
import warnings
import _operator
warnings.simplefilter('ignore')
def attempt(call, *arguments):
    try:
        return repr(call(*arguments))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

operands = (7, -2, 0, 2.5, True, 3 + 4j, 'ab', b'ab', [1], (1, 2), {1}, {1: 2}, None, range(2), int)
two = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and_': '&', 'or_': '|', 'xor': '^',
       'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'gt': '>', 'ge': '>=', 'is_': 'is', 'is_not': 'is not'}
for name, symbol in two.items():
    function = getattr(operator, name)
    plain = eval(f'lambda a, b: a {symbol} b')
    same = 0
    for left in operands:
        row = [attempt(function, left, right) for right in operands]
        same += row == [attempt(plain, left, right) for right in operands]
        if left in (7, 'ab'):
            print(name, left, row)
    print(name, same, len(operands), function.__doc__, attempt(function), attempt(function, 1), attempt(function, 1, 2, 3))
one = {'neg': '-', 'pos': '+', 'invert': '~', 'inv': '~', 'not_': 'not '}
for name, symbol in one.items():
    function = getattr(operator, name)
    plain = eval(f'lambda a: {symbol}a')
    print(name, [attempt(function, operand) for operand in operands], all(attempt(function, operand) == attempt(plain, operand) for operand in operands), function.__doc__)
    print(name, attempt(function), attempt(function, 1, 2))
for name in ('abs', 'truth', 'index'):
    print(name, [attempt(getattr(operator, name), operand) for operand in operands], getattr(operator, name).__doc__)
print(len(operator.__all__), sorted(operator.__all__) == operator.__all__, operator.add.__module__, operator.__add__ is operator.add, operator.__not__ is operator.not_, operator.__and__ is operator.and_)
print([name for name in dir(operator) if name.startswith('__') and name.strip('_') not in ('all', 'builtins', 'cached', 'doc', 'file', 'loader', 'name', 'package', 'spec')])
try:
    operator.add(a=1, b=2)
except TypeError as error:
    print(error)
print(_operator._compare_digest('abc', 'abc'), _operator._compare_digest(b'abc', bytearray(b'abd')), attempt(_operator._compare_digest, 'é', 'é'), attempt(_operator._compare_digest, 'a', b'a'), attempt(_operator._compare_digest, 1, 1))
