# When exceptions and the frames' locals die: end of handler, next raise, return, break, del, re-raise, nested, generators, finally.
class D:
    def __init__(self, n): self.n = n
    def __del__(self): print('  dead', self.n)
class E(Exception):
    def __init__(self, n): super().__init__(n); self.d = D('exception ' + n)
def raises(n):
    local = D('local ' + n)
    raise E(n)
def step(what): print(what)
try: raises('a')
except E: step('in handler')
step('after handler')
try: raises('b')
except E as e: step('named')
step('after named')
try: raises('c')
except E as e: del e; step('deleted')
step('after deleted')
try: raises('d')
except E as e: e.__traceback__ = None; step('traceback gone')
step('after')
def returns():
    try: raises('e')
    except E as e: return step('returning')
    finally: step('finally')
returns(); step('returned')
for i in range(2):
    try: raises(f'loop{i}')
    except E as e:
        if i: break
        continue
step('after loop')
try:
    try: raises('inner')
    except E as e: raises('outer')
except E as e: step('both alive'); print('   ', e.__context__); e.__context__ = None; step('context gone')
step('after both')
try:
    try: raises('f')
    finally: step('in finally')
except E: step('handler')
step('after finally')
kept = None
try: raises('g')
except E as e: kept = e
step('kept'); kept = None; step('let go')
try: raises('h')
except E as e: tb = e.__traceback__
step('traceback kept'); tb = None; step('traceback let go')
def gen():
    try: yield 1
    except E as e: yield 2
    step('left the handler'); yield 3
g = gen(); next(g)
try: raises('i')
except E as e: g.throw(e)
step('generator handles'); next(g); step('generator went on'); del g
def frames():
    big = D('big')
    try: raises('j')
    except E as e: err = e
    return 'cycle'
frames(); step('cycle left')
import gc; gc.collect(); step('collected')
try: raise E('k') from E('cause')
except E: step('with cause')
step('cause gone')
def swap():
    try: raises('l')
    except E as e:
        e = None; step('rebound')
    step('left')
swap()
def suppressed():
    class M:
        def __enter__(self): return self
        def __exit__(self, *a): step('exit'); return True
    with M(): raises('m')
    step('after with')
suppressed()
try:
    x = [D('in a list'), raises('n')]
except E: step('list gone with the expression')
step('end'); import sys; print(sys.exception())
