# True and False beside 1 and 0: in match statements, as keys, in sets, in lists, in ranges, in formats with %, in slices.
def kind(value):
    match value:
        case True: return "true"
        case False: return "false"
        case 0 | 1: return "small"
        case bool(): return "never"
        case int(n): return f"int {n}"
        case [True, *rest]: return f"list {rest}"
        case {"on": True, **others}: return f"on {others}"
        case {True: x}: return f"key {x}"
        case _: return "other"
for value in (True, False, 0, 1, 2, 1.0, 0.0, [True, 1], [1, True], [1.0], {"on": True}, {"on": 1}, {"on": 2}, {1: "one"}, {True: 2, "z": 0}, {1.0: 5}, None, ""): print(repr(value), kind(value))
d = {1: "a"}; d[True] = "b"; d[1.0] = "c"; print(d, d.setdefault(True, 9), d.pop(True), d)
d = {True: 1, False: 0}; d[1] = "x"; d[0] = "y"; print(d, list(d), {**d, 0: 1}, dict.fromkeys([True, 1, False, 0]))
print({True, 1, 1.0}, {1, True}, {0, False, ""}, frozenset([False, 0]) == {0}, {True} & {1}, {1} & {True}, {True} | {1}, {1} ^ {True, 2})
print([True, 1, 0].count(1), [0, True].index(1), (False,) == (0,), [True] < [2], [False, 5] < [0, 6], True in range(2), range(3).index(True), range(5)[True], "ab"[True], "ab"[False:True], [1, 2, 3][::True])
print("%d %i %s %r %x %o %f %e %c|%5s|%-6d|%+d" % (True, False, True, False, True, True, True, False, True, True, True, True))
for spec in ("", "s", "d", "b", "o", "x", "X", "#x", "e", "f", "g", "n", "%", "c", "5", "<6", "^7", "05", "+", ",", ">7s", "q", ".2", "_b", "z"):
    row = []
    for value in (True, False):
        try: row.append(format(value, spec))
        except Exception as error: row.append(f"{type(error).__name__}: {error}")
    print(repr(spec), row)
print(sorted([True, 0, 1, False, -1, 0.5, 2]), min(True, 1), max(0, False), min(1, True), sum([True] * 3, False), sum([], True), max([False, 0.0, 0], key=str))
print([[]] * True, "ab" * False, (1,) * True, b"x" * True, bytes(True), bytearray(False), bytes([True, False]), chr(True) == "\x01", [*range(True)], list(enumerate("a", True)))
print(True + True, True - True, -True, +False, True * 3.0, True / 2, True // 1, True % 2, True ** False, True << True, True >> 1, True & 1, True | False, True ^ True, True & False, abs(True), divmod(True, True), pow(True, 2, 3), round(True), round(True, -1))
print(type(True & True), type(True & 1), type(1 & True), type(+True), type(True | 0), type(True ^ True), hash(True), hash(False), int(True), float(True), complex(True), str(True), repr(False), True.real, True.imag, True.numerator, True.denominator, True.bit_length(), True.bit_count(), True.as_integer_ratio(), True.to_bytes(), True.is_integer(), True.conjugate())
