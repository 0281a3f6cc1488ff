# The lines and carets that tracebacks show for with statements over several lines: managers, targets, bodies, exits.
import traceback
class M:
    def __init__(self, enter=None, exit=None, value=None): self.enter, self.exit, self.value = enter, exit, value
    def __enter__(self):
        if self.enter: raise self.enter
        return self.value
    def __exit__(self, *a):
        if self.exit: raise self.exit
def show(f):
    try: f()
    except BaseException as e: print('---', f.__name__); print(''.join(traceback.format_exception(e)).replace(__file__, 'FILE'), end='')
def manager_fails():
    with (
        M() as a,
        M(1 / 0) as b,
    ):
        pass
def enter_fails():
    with M() as a, \
         M(enter=KeyError('enter')) as b:
        pass
def exit_fails():
    with (M(),
          M(exit=ValueError('exit'))):
        x = 1
def exit_fails_in_error():
    with M(exit=ValueError('exit')):
        raise TypeError(
            'body')
def target_fails():
    with (
        M(value=5)
        as (a, b)
    ):
        pass
def no_manager():
    with \
            5 as x:
        pass
def no_exit():
    class Half:
        def __enter__(self): pass
    with (M(),
          Half()):
        pass
def body_call():
    with M() as m: int(
        'x')
def nested_calls():
    with M(value=M()) as m:
        with m:
            [].pop(0)
def in_return():
    with M(exit=OSError('late')):
        return (1,
                2)
def in_loop():
    for i in range(3):
        with M(exit=RuntimeError(f'i{i}') if i == 1 else None):
            continue
def truth():
    class T:
        def __bool__(self): raise ArithmeticError('truth')
    class N(M):
        def __exit__(self, *a): return T()
    with N():
        raise KeyError
def generator():
    def g():
        with M(exit=LookupError('from exit')):
            yield
    it = g()
    next(it)
    it.throw(ValueError('thrown'))
for f in (manager_fails, enter_fails, exit_fails, exit_fails_in_error, target_fails, no_manager, no_exit, body_call, nested_calls, in_return, in_loop, truth, generator): show(f)
async def amanager():
    class A:
        async def __aenter__(self): raise KeyError('aenter')
        async def __aexit__(self, *a): pass
    async with (
        A() as a
    ):
        pass
async def aexit():
    class A:
        async def __aenter__(self): return self
        async def __aexit__(self, *a): raise ValueError('aexit')
    async with A() as a, \
            A() as b:
        raise TypeError
for f in (amanager, aexit): show(lambda: f().send(None))
