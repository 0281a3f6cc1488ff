# bool is final, has two instances, and its methods: __new__ called by hand, pickling hooks, from_bytes, attributes, docs, comparison with others.
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

print(bool.__bases__, bool.__mro__, bool.__base__, issubclass(bool, int), isinstance(True, int), bool.__name__, type(True))
print(attempt(lambda: type('B', (bool,), {})), '|', attempt(lambda: type('B', (int, bool), {})), '|', attempt(lambda: type('B', (bool, int), {})))
print(bool() is False, bool(1) is True, bool.__new__(bool) is False, bool.__new__(bool, 'x') is True, bool.from_bytes(b'\1', 'big') is True, bool.from_bytes(b'', 'big') is False)
print(attempt(lambda: bool(1, 2)), '|', attempt(lambda: bool(x=1)), '|', attempt(lambda: bool.__new__()), '|', attempt(lambda: bool.__new__(int)), '|', attempt(lambda: int.__new__(bool, 1)),
      '|', attempt(lambda: object.__new__(bool)))
print(True is not False, True is (1 == 1), (not 5) is False, (not 0) is True, (3 in [3]) is True, isinstance(1, int) is True, ('a' < 'b') is True)
print(True.__reduce_ex__(2)[0].__name__, True.__getnewargs__(), False.__doc__.split('\n')[0], True.__sizeof__() == (1).__sizeof__(), True.__class__)
print(attempt(lambda: setattr(True, 'x', 1)), '|', attempt(lambda: setattr(bool, 'x', 1)), '|', attempt(lambda: delattr(True, 'real')), '|', attempt(lambda: True.nothing), '|', attempt(lambda: True()))
print(sorted(set(vars(bool)) - {'__doc__'}), sorted(set(dir(bool)) - set(dir(int))))
for name in vars(bool):
    if callable(getattr(bool, name)) and name not in ('__doc__',):
        print(name, attempt(lambda: getattr(bool, name)()), '|', attempt(lambda: getattr(bool, name)('x')), '|', attempt(lambda: getattr(bool, name)(True, 'x')), '|', attempt(lambda: getattr(bool, name)(5, True)))

class Odd:
    def __init__(self, result):
        self.result = result
    def __bool__(self):
        return self.result
    def __len__(self):
        raise RuntimeError('not asked')
for result in (True, False, 1, 0, None, 'x', 1.0, NotImplemented):
    print(repr(result), attempt(lambda: bool(Odd(result))), attempt(lambda: not Odd(result)), attempt(lambda: 1 if Odd(result) else 2), attempt(lambda: any([Odd(result)])), attempt(lambda: list(filter(None, [Odd(result)])) == []))

class Sized:
    def __init__(self, size):
        self.size = size
    def __len__(self):
        return self.size
for size in (0, 1, True, -1, 2**31, 2**63, 1.0, 'x', None):
    print(repr(size), attempt(lambda: bool(Sized(size))), attempt(lambda: len(Sized(size))), attempt(lambda: not Sized(size)))
class Neither:
    __bool__ = None
class NoLength:
    __len__ = None
print(attempt(lambda: bool(Neither())), attempt(lambda: bool(NoLength())), bool(object()), bool(Neither), bool(type))
