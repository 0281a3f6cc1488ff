# Augmented assignment: every operator on names, attributes, subscripts and slices; targets evaluated once; who is asked; errors leave the target.
import operator
def attempt(code, **names):
    try:
        exec(code, names)
        return names.get('x')
    except Exception as error:
        return f'{type(error).__name__}: {error} (x is {names.get("x")!r})'

operators = '+ - * / // % ** << >> & ^ | @'.split()
for symbol in operators:
    print(symbol, attempt(f'x {symbol}= 3', x=13), attempt(f'x {symbol}= 2.5', x=7), attempt(f'x {symbol}= "s"', x='t'), attempt(f'x {symbol}= [1]', x=[0]), attempt(f'x {symbol}= {{1}}', x={1, 2}), attempt(f'x {symbol}= 0', x=5), attempt(f'x {symbol}= None', x=()))
log = []
class Box:
    def __getattr__(self, name):
        log.append(f'get {name}')
        return 10
    def __setattr__(self, name, value):
        log.append(f'set {name} {value}')
    def __getitem__(self, key):
        log.append(f'item {key}')
        return 20
    def __setitem__(self, key, value):
        log.append(f'store {key} {value}')
box = Box()
def get(thing, name):
    log.append(name)
    return thing
get(box, 'a').size += get(5, 'b')
get(box, 'c')[get('k', 'd')] *= get(2, 'e')
get(box, 'f')[get(1, 'g'):get(2, 'h')] -= get(3, 'i')
get(box, 'j')[get(1, 'k'), get(2, 'l')] **= 2
print(log)
class Target:
    def __iadd__(self, other):
        return ('iadd', other)
    def __isub__(self, other):
        return NotImplemented
    def __sub__(self, other):
        return ('sub', other)
    def __rmul__(self, other):
        return ('rmul', other)
    __imul__ = None
for symbol in ('+', '-', '*', '/'):
    print(symbol, attempt(f'x {symbol}= 4', x=Target()) if symbol in '+-' else attempt(f'x {symbol}= 4', x=Target()).split(' (')[0], attempt(f'x {symbol}= t', x=4, t=Target()))
data = {'n': 1}
data['n'] += 1; data['n'] <<= 3; data['n'] |= 1
row = [1, 2, 3]
same = row
row += (4, 5); row[0] += 10; row[1:3] *= 2; row[-1] **= 2
print(data, row, same is row)
pair = ([1], 2)
try:
    pair[0] += [9]
except TypeError as error:
    print(error, pair)
for code in ('y += 1', 'x.a += 1', 'x[0] += 1', 'x[5] += 1', 'x["k"] += 1', 'del x; x += 1', 'None += 1', 'f() += 1', '(x, y) += 1', '[x] += 1', 'x + 1 += 2', '(x) += 1', '((x)) -= 1', 'x += yield', '"a" += "b"', 'x += 1, 2', 'x += *y', 'x = y += 1', 'x: int += 1', '(x := 1) += 1', 'x += (y := 3)', 'x += lambda: 0', 'x if 1 else y += 1', '*x += 1', 'x.y.z += 1'):
    print(code, '->', attempt(code, x=[1], f=len))
def local():
    try:
        total += 1
    except UnboundLocalError as error:
        print(error)
def outer():
    count = 1
    def inner():
        nonlocal count
        count *= 5
    inner(); inner()
    return count
class Body:
    size = 3
    size += 4
    items = ()
    items += (size,)
local()
print(outer(), Body.size, Body.items)
x = 5
x += x * x - x; x -= -x; x //= 2 if x else 1; x %= 7 or 3; x ^= x << 1; x >>= True
print(x)
