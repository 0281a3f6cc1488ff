# None as a special method says that the operation is not there, also to the other side.
def attempt(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)
class N:
    __add__ = None
    __radd__ = None
    __eq__ = None
    __lt__ = None
    __contains__ = None
    __iter__ = None
    __len__ = None
    __bool__ = None
    __hash__ = None
    __getitem__ = None
    __call__ = None
    __neg__ = None
    __int__ = None
    __index__ = None
    __iadd__ = None
    __enter__ = None
    __reversed__ = None
    __format__ = None
    __dir__ = None
    __instancecheck__ = None
class R:
    def __radd__(self, other): return 'R.radd'
    def __add__(self, other): return 'R.add'
    def __eq__(self, other): return 'R.eq'
    def __gt__(self, other): return 'R.gt'
n, r = N(), R()
attempt(lambda: n + 1)
attempt(lambda: n + r)
attempt(lambda: r + n)
attempt(lambda: 1 + n)
attempt(lambda: n == r)
attempt(lambda: r == n)
attempt(lambda: n < r)
attempt(lambda: r > n)
attempt(lambda: 1 in n)
attempt(lambda: iter(n))
attempt(lambda: len(n))
attempt(lambda: bool(n))
attempt(lambda: hash(n))
attempt(lambda: n[0])
attempt(lambda: n())
attempt(lambda: -n)
attempt(lambda: int(n))
attempt(lambda: [1][n])
attempt(lambda: reversed(n))
attempt(lambda: format(n))
attempt(lambda: f'{n}')
attempt(lambda: dir(n))
attempt(lambda: isinstance(1, n))
attempt(lambda: [*n])
attempt(lambda: dict(n))
attempt(lambda: n != r)
def aug():
    global n
    n += 1
attempt(aug)
def enter():
    with n: pass
attempt(enter)
