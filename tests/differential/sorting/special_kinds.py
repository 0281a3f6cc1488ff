# Lists of one kind that are compared in quick ways: strings, small and large ints, floats with nan, tuples, mixtures that fall back; results as CPython's.
def attempt(call, *arguments, **named):
    try:
        return call(*arguments, **named)
    except Exception as error:
        return f'{type(error).__name__}: {error}'

state = 17
def number(limit):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state // 1024 % limit
nan = float('nan')
class I(int):
    def __lt__(self, other):
        return int(self) > int(other)
class S(str):
    def __lt__(self, other):
        return len(self) < len(other)
class F(float):
    pass
class T(tuple):
    def __lt__(self, other):
        return tuple.__gt__(self, other)
lists = {
    'small ints': [number(1000) - 500 for _ in range(60)],
    'wide ints': [number(2**30) * 2**number(60) for _ in range(40)],
    'bools and ints': [True, 3, False, -1, 1, 0, True],
    'floats': [number(1000) / 8 for _ in range(40)],
    'zeros': [0.0, -0.0, 0, False, -0.0, 0.0],
    'nans': [3.0, nan, 1.0, nan, 2.0, -1.0, nan, 0.5],
    'ints and floats': [number(50) if k % 2 else number(500) / 10 for k in range(30)],
    'large and float': [2**53, 2.0**53, 2**53 + 1, 2.0**53 + 2, 10**400, float('inf'), -10**400],
    'ascii': ['w%03d' % number(300) for _ in range(30)],
    'wide texts': ['é', 'e', 'z', 'ä', '日本', '\U0001F600', '', 'Z', '\uffff', 'e\u0301', '\ud800'],
    'bytes': [b'b', b'', b'\xff', b'a', b'ab'],
    'pairs': [(number(4), number(4)) for _ in range(30)],
    'pairs of texts': [('b', 1), ('a', 2), ('a', 1), ('', 5), ('b', 0)],
    'uneven tuples': [(1, 2), (1,), (), (1, 2, 3), (0, 9), (1, 1.5), (1.0, 2)],
    'nested': [((1, 2), 'x'), ((1, 1), 'z'), ((1, 2), 'a'), ((0,), '')],
    'tuples with nan': [(nan, 1), (nan, 0), (1, nan), (1, 0), (nan, 1)],
    'lists': [[2, 1], [1, 2], [], [1], [2]],
    'sub ints': [I(3), I(1), I(2)],
    'int and sub': [3, I(1), 2, I(5)],
    'sub texts': [S('ccc'), S('a'), S('bb')],
    'text and sub': ['ccc', S('a'), 'bb', S('dddd')],
    'sub floats': [F(2.5), F(-1), 0.5],
    'sub tuples': [T((1, 2)), T((3, 4)), T((2, 0))],
    'sets': [{1, 2}, {1}, {2}, set()],
}
for name, row in lists.items():
    print(name, ascii(sorted(row)))
    print('   ', ascii(sorted(row, reverse=True)))
    print('   ', ascii([value for _, value in sorted(((value, place) for place, value in enumerate(row)), key=lambda pair: pair[0])]))
for row in ([1, 'a'], ['a', 1], [1, 2, 3, 'x', 4], ['a', b'a'], [(1, 'a'), (1, 2)], [(1, 'a'), (2, 2)], [None, None], [1j, 2j], [1, None], [{}, {}], [object], [[1], (1,)], [1.5, '1'], ['b', 'a', 5], [(1, None), (1, None)], [1, 2, nan, 'x'], [()] * 3 + [5]):
    result = attempt(sorted, row)
    print(row, '->', result)
print(sorted([5, 3, True, 2.5, 1j.real]), sorted([10**20, 1e20, 10**20 - 1]), sorted(['10', '9', '1']), sorted([[], [[]], [[[]]]]), sorted([range(0)] * 2) if False else 'ranges are not compared')
