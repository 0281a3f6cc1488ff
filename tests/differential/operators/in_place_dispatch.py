# Every augmented assignment: __iop__, then __op__, then __rop__, and the message.
ops = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'or': '|', 'xor': '^'}
def returns(value): return lambda self, other: (value, type(self).__name__, type(other).__name__)
shy = lambda self, other: NotImplemented
In = type('In', (), {f'__i{n}__': returns('i' + n) for n in ops})
Left = type('Left', (), {f'__{n}__': returns(n) for n in ops})
Right = type('Right', (), {f'__r{n}__': returns('r' + n) for n in ops})
Shy = type('Shy', (), {f'__{p}{n}__': shy for n in ops for p in ('', 'r', 'i')})
Then = type('Then', (Left,), {f'__i{n}__': shy for n in ops})
NoneIn = type('NoneIn', (Left,), {f'__i{n}__': None for n in ops})
class Nothing: pass
for name, sign in ops.items():
    space = {}
    exec(f'def action(a, b):\n    a {sign}= b\n    return a', space)
    for a, b in (In(), 1), (Left(), 1), (1, Right()), (Then(), 1), (Shy(), Right()):
        print(sign, space['action'](a, b))
    for a, b in (Shy(), Shy()), (Shy(), 1), (Nothing(), 1), (1, Nothing()), (1, 'a'), (None, 1), ((), []), ('a', 1), (NoneIn(), 1):
        try:
            print(space['action'](a, b))
        except TypeError as error:
            print(error)
