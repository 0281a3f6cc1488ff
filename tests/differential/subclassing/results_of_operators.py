# Which results of operators and methods are of the subclass and which of the built-in type.
class I(int): pass
class F(float): pass
class C(complex): pass
class S(str): pass
class B(bytes): pass
class BA(bytearray): pass
class L(list): pass
class T(tuple): pass
class D(dict): pass
class Se(set): pass
class Fr(frozenset): pass
def kinds(function, *objects):
    try:
        result = function(*objects)
    except Exception as error:
        return type(error).__name__
    return type(result).__name__ + (' same' if any(result is o for o in objects) else '')
unary = {'+': lambda x: +x, '-': lambda x: -x, '~': lambda x: ~x, 'abs': abs, 'round': round, 'copy': lambda x: x.copy(),
         '[:]': lambda x: x[:], '[0:1]': lambda x: x[0:1], '*1': lambda x: x * 1, '*2': lambda x: x * 2, '1*': lambda x: 1 * x,
         '+self': lambda x: x + x, '|self': lambda x: x | x, '&self': lambda x: x & x, '-self': lambda x: x - x, '^self': lambda x: x ^ x,
         'str': str, 'repr': repr, 'hash': hash, 'iter': iter, 'reversed': reversed, 'type()': lambda x: type(x)(x),
         'base()': lambda x: type(x).__base__(x), 'format': format, 'bool': bool, 'int': int, 'float': float, 'upper': lambda x: x.upper(),
         'strip': lambda x: x.strip(), 'replace': lambda x: x.replace(x[:1], x[:1]), 'split': lambda x: x.split()[0], 'partition': lambda x: x.partition(x[:1])[1],
         'join': lambda x: x[:0].join([x]), 'conjugate': lambda x: x.conjugate(), 'real': lambda x: x.real, 'numerator': lambda x: x.numerator,
         'index': lambda x: x.__index__(), 'union': lambda x: x.union(x), 'fromkeys': lambda x: x.fromkeys('a'), 'zfill': lambda x: x.zfill(0),
         'center': lambda x: x.center(0), 'encode': lambda x: x.encode(), 'decode': lambda x: x.decode(), 'title': lambda x: x.title(),
         'translate': lambda x: x.translate({}), 'expandtabs': lambda x: x.expandtabs(), '%': lambda x: x % (), '**1': lambda x: x ** 1, '//1': lambda x: x // 1,
         'divmod': lambda x: divmod(x, 1)[0], '<<0': lambda x: x << 0, 'max': lambda x: max(x, x), 'sum': lambda x: sum([x]), 'pow': lambda x: pow(x, 1, 5)}
for one in (I(3), F(1.5), C(1j), S('ab c'), B(b'ab c'), BA(b'ab c'), L([1]), T((1,)), D(a=1), Se([1]), Fr([1]), I(0), S(''), T(), Fr()):
    print(type(one).__name__, repr(one))
    print('   ', {name: kinds(function, one) for name, function in unary.items() if not kinds(function, one).endswith('Error')})
for one, other in [(I(1), 2), (F(1), 2.0), (S('a'), 'b'), (B(b'a'), b'b'), (L([1]), [2]), (T((1,)), (2,)), (D(), {}), (Se([1]), {2}), (Fr([1]), frozenset()), (Se([1]), Fr([1]))]:
    print(type(one).__name__, [kinds(lambda a, b: a + b, one, other), kinds(lambda a, b: a + b, other, one), kinds(lambda a, b: a | b, one, other), kinds(lambda a, b: a | b, other, one), kinds(lambda a, b: a & b, other, one), kinds(lambda a, b: a - b, one, other)])
