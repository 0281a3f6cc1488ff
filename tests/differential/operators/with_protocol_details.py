# __enter__ and __exit__: look-up on the class, order with several items, results, exceptions in each place, return and break inside.
log = []
class M:
    def __init__(self, name, suppress=False, fail=None): self.name, self.suppress, self.fail = name, suppress, fail
    def __enter__(self):
        log.append(f'enter {self.name}')
        if self.fail == 'enter': raise KeyError(self.name)
        return self.name
    def __exit__(self, kind, value, trace):
        log.append(f'exit {self.name} {kind.__name__ if kind else None} {value} {trace is not None}')
        if self.fail == 'exit': raise OSError(self.name)
        return self.suppress
def show(title, function):
    log.clear()
    try:
        log.append(('result', function()))
    except BaseException as error:
        log.append(f'{type(error).__name__} {error} context {type(error.__context__).__name__}')
    print(title, *log, sep='\n   ')
def plain():
    with M('a') as a, M('b') as b: return a + b
def fails():
    with M('a'), M('b'): raise ValueError('body')
def suppressed():
    with M('a', suppress=True), M('b'): raise ValueError('body')
    return 'after'
def inner_suppressed():
    with M('a'), M('b', suppress=True): raise ValueError('body')
    return 'after'
def enter_fails():
    with M('a', suppress=True), M('b', fail='enter'): log.append('never')
    return 'after'
def exit_fails():
    with M('a'), M('b', fail='exit'): raise ValueError('body')
def exit_fails_alone():
    with M('a', fail='exit'): pass
def broken():
    for i in range(3):
        with M(i):
            if i == 1: break
            continue
    return i
def generator():
    with M('g'): yield 1
def closed():
    g = generator()
    next(g)
    g.close()
def parenthesised():
    with (M('a') as a, M('b') as b,): return a, b
def odd_truth():
    class T(M):
        def __exit__(self, *args): return [1]
    with T('t'): raise ValueError
    return 'suppressed by a list'
def bad_truth():
    class T(M):
        def __exit__(self, *args):
            class B:
                def __bool__(self): raise ZeroDivisionError('truth')
            return B()
    with T('t'): raise ValueError
def system_exit():
    with M('a', suppress=True): raise SystemExit(3)
    return 'stayed'
for function in (plain, fails, suppressed, inner_suppressed, enter_fails, exit_fails, exit_fails_alone, broken, closed, parenthesised, odd_truth, bad_truth, system_exit):
    show(function.__name__, function)
class NoEnter:
    def __exit__(self, *args): pass
class NoExit:
    def __enter__(self): log.append('entered')
class OnInstance: pass
on_instance = OnInstance()
on_instance.__enter__ = on_instance.__exit__ = lambda *args: None
class Nones:
    __enter__ = __exit__ = None
class Async:
    async def __aenter__(self): pass
    async def __aexit__(self, *args): pass
def use(manager):
    with manager: pass
for manager in (NoEnter(), NoExit(), on_instance, Nones(), Async(), 5, OnInstance):
    show(type(manager).__name__, lambda: use(manager))
class WrongCount:
    def __enter__(self, extra): pass
    def __exit__(self): pass
show('wrong count', lambda: use(WrongCount()))
class WrongExit(M):
    def __exit__(self): pass
show('wrong exit', lambda: use(WrongExit('w')))
