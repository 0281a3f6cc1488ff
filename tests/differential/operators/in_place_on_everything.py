# a op= b for every operator where the left side has __iop__, only __op__, or nothing; and what is bound afterwards.
names = 'add sub mul matmul truediv floordiv mod pow lshift rshift and or xor'.split()
signs = '+ - * @ / // % ** << >> & | ^'.split()
def space(prefixes, result):
    methods = {}
    for prefix in prefixes:
        for name in names:
            def run(self, other, *more, name=f'__{prefix}{name}__'):
                return result(self, name)
            methods[f'__{prefix}{name}__'] = run
    return methods
Both = type('Both', (), space(['i', ''], lambda self, name: ('both', name)))
Plain = type('Plain', (), space([''], lambda self, name: ('plain', name)))
Refuses = type('Refuses', (), space(['i'], lambda self, name: NotImplemented))
Falls = type('Falls', (), space(['i'], lambda self, name: NotImplemented) | space([''], lambda self, name: ('fell', name)))
Right = type('Right', (), space(['r'], lambda self, name: ('right', name)))
Nothing = type('Nothing', (), {})
for kind in (Both, Plain, Refuses, Falls, Nothing):
    for sign in signs:
        for right in (1, Right()):
            scope = {'x': kind(), 'y': right}
            try:
                exec(f'x {sign}= y', scope)
                print(kind.__name__, sign, scope['x'])
            except TypeError as error:
                print(kind.__name__, sign, error, type(scope['x']).__name__)
for value in (1, 'a', [1], (1,), {1}, {1: 2}, 1.5, None, b'a'):
    row = []
    for sign in signs:
        scope = {'x': value.copy() if hasattr(value, 'copy') else value}
        try:
            exec(f'x {sign}= None', scope)
            row.append('fine')
        except TypeError as error:
            row.append(str(error))
    print(*sorted(set(row)), sep='\n  ')
