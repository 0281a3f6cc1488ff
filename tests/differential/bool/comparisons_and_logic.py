# Truth tables of logical and bitwise operators over bools, ints and mixtures; identity; chained comparisons.
import operator, itertools
for a, b in itertools.product([False, True], repeat=2):
    print(a, b, a and b, a or b, not a, a & b, a | b, a ^ b, a == b, a != b, a < b, a <= b, a > b, a >= b, a is b, a + b, a - b, a * b, a ** b, a << b, a >> b, -a, +a, abs(a))
for a, b in itertools.product([True, False], [0, 1, 2, -1]):
    print(a, b, a & b, a | b, a ^ b, type(a & b).__name__, b & a, a == b, a < b, a + b, a * b, b ** a, divmod(b, a) if a else "zero", round(a, b), pow(a, b) if a or b >= 0 else "undefined")
for name in "and_ or_ xor not_ truth is_ is_not eq ne lt add sub mul truediv floordiv mod pow lshift rshift neg pos abs index".split():
    function = getattr(operator, name)
    row = []
    for arguments in [(True,), (False,)] if name in ("not_", "truth", "neg", "pos", "abs", "index") else [(True, True), (True, False), (False, True)]:
        try:
            result = function(*arguments)
            row.append((type(result).__name__, result))
        except ZeroDivisionError as error:
            row.append(str(error))
    print(name, row)
x, y = True, True
x &= False
y |= 4
print(x, y, True is True, (1 == 1) is True, (not 0) is True, bool(5) is True, isinstance(True, int), type(True) is int)
print(1 < 2 < 3, 1 < 3 < 2, 1 < 2 > 1, 1 == 1.0 == True, True == 1 != 2, (True < 2) == True, True < 2 == True, False == False in [False], not 1 == 2, not True == False)
print(sum(x > 2 for x in range(5)), [False, True][3 > 2], {True: "t", False: "f"}[bool([])], "ab"[True], [1, 2, 3][False:True], "x" * (2 > 1), max(False, True), sorted([True, False, 1, 0, -1]))
print(all(isinstance(v, bool) for v in (1 < 2, 1 in [1], not 5, None is None, bool(3), isinstance(1, int), callable(len), hasattr(1, "real"), "a".isalpha(), "a".startswith("a"), [].__eq__([]), {1}.issubset({1}), any([1]), True & True)))
