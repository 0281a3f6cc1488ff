# Which special methods the functions of math ask, in which order; what they take from subclasses; what they may not give back.
import math
class Loud:
    def __init__(self, **answers):
        for name, answer in answers.items():
            setattr(self, name, answer)
    def _ask(self, name):
        print(name, end=' ')
        answer = self.__dict__[name]
        if isinstance(answer, Exception):
            raise answer
        return answer
def loud(**answers):
    methods = {f'__{name}__': lambda self, name=name: self._ask(name) for name in answers}
    return type('Made', (Loud,), methods)(**answers)
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

sets = [{'float': 2.5}, {'index': 3}, {'int': 4}, {'float': 2.5, 'index': 3}, {'trunc': 7}, {'floor': 'f', 'ceil': 'c', 'trunc': 't'}, {'float': 2.5, 'floor': 'f', 'ceil': 'c', 'trunc': 't'}, {'float': 3}, {'float': None}, {'index': 2.5}, {'float': ValueError('mine')}, {'floor': KeyError('f'), 'ceil': KeyError('c'), 'trunc': KeyError('t')}, {'complex': 1j}, {}]
for answers in sets:
    print(answers)
    for function in (math.floor, math.ceil, math.trunc, math.sqrt, math.fabs, math.isfinite, math.degrees, math.isqrt, math.factorial, math.frexp, math.log, math.log2, math.exp):
        print('  ', function.__name__, attempt(function, loud(**answers)))
    for function, arguments in ((math.copysign, (1, ...)), (math.ldexp, (1.5, ...)), (math.ldexp, (..., 2)), (math.pow, (2, ...)), (math.gcd, (12, ...)), (math.comb, (5, ...)), (math.log, (8, ...)), (math.isclose, (2.5, ...)), (math.nextafter, (..., 9)), (math.fmod, (7, ...))):
        print('  ', function.__name__, arguments, attempt(function, *[loud(**answers) if x is ... else x for x in arguments]))
class F(float):
    def __float__(self):
        return 100.0
    def __floor__(self):
        return 'own floor'
    def __ceil__(self):
        return 'own ceil'
    def __trunc__(self):
        return 'own trunc'
    def __int__(self):
        return 50
class I(int):
    def __float__(self):
        return 100.0
    def __index__(self):
        return 50
    def __floor__(self):
        return 'own floor'
    def __trunc__(self):
        return 'own trunc'
for number in (F(6.25), I(9)):
    print(type(number).__name__, [attempt(function, number) for function in (math.floor, math.ceil, math.trunc, math.sqrt, math.fabs, math.isqrt, math.factorial, math.log2, math.exp, math.degrees, math.modf, round, int, float)])
print(math.log(10**400), math.log2(2**5000), math.log10(10**500), math.log(I(9)), attempt(math.log, 0), attempt(math.log, -10**400), attempt(math.log2, 0), attempt(math.log10, -1), attempt(math.log, 10**400, 10), math.log(2**3000, 2), attempt(math.log, 4, 1), attempt(math.log, 4, 0), attempt(math.log, 4, -2))
print([name for name in dir(math) if not name.startswith('_')], math.pi, math.e, math.tau, math.inf, math.nan)
