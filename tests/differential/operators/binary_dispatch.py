# Every binary operator: left, reflected, NotImplemented on both sides, and the message.
ops = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'or': '|', 'xor': '^'}
def returns(value): return lambda self, other: (value, type(self).__name__, type(other).__name__)
Left = type('Left', (), {f'__{n}__': returns(n) for n in ops})
Right = type('Right', (), {f'__r{n}__': returns('r' + n) for n in ops})
Shy = type('Shy', (), {f'__{p}{n}__': lambda self, other: NotImplemented for n in ops for p in ('', 'r')})
Nothing = type('Nothing', (), {})
for name, sign in ops.items():
    action = eval(f'lambda a, b: a {sign} b')
    for a, b in (Left(), 1), (1, Right()), (Left(), Right()), (Shy(), Right()), (Left(), Shy()):
        print(sign, action(a, b))
    for a, b in (Shy(), Shy()), (Shy(), 1), (1, Shy()), (Nothing(), Nothing()), (Right(), 1), (1, Left()), (Right(), Right()), (1, 'a'), ('a', 1.5), (None, 1), ([], ()), ({}, {}), ({1}, [1]):
        try:
            print(action(a, b))
        except TypeError as error:
            print(error)
