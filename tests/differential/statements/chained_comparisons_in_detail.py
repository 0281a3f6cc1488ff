# Chained comparisons: operands once, short cuts, results that are no bools, mixed operators, in conditions and loops.
class Say:
    def __init__(self, name, **answers): self.name, self.answers = name, answers
    def answer(self, how, other):
        result = self.answers.get(how, True)
        print(f"  {self.name} {how} {getattr(other, 'name', other)} -> {result!r}")
        if isinstance(result, Exception): raise result
        return result
    for how in "lt le gt ge eq ne".split():
        exec(f"def __{how}__(self, other): return self.answer('{how}', other)")
    def __contains__(self, other): return self.answer("contains", other)
    __hash__ = None


def operand(value):
    print("  operand", getattr(value, "name", value))
    return value


class Odd:
    def __init__(self, truth): self.truth = truth
    def __bool__(self):
        print("  bool", self.truth)
        if isinstance(self.truth, Exception): raise self.truth
        return self.truth
    def __repr__(self): return f"Odd({self.truth})"


a, b, c, d = Say("a"), Say("b"), Say("c", lt=False), Say("d")
print(operand(a) < operand(b) <= operand(c) < operand(d))
print(operand(a) < operand(c) < operand(b) < operand(d))
e = Say("e", lt=Odd(False), gt=Odd(True), eq="", ne=[1])
print(e < a < b)
print(e > a > b)
print(e == a == b, e != a != b)
print(1 < 2 in [2] is not None != 3, 1 < 2 > 1 == 1 <= 1, 3 > 2 < 1 or 4)
print(operand(1) in operand([1]) in operand([[1]]) not in operand([]))
print(not 1 < 2 < 3, (1 < 2) < 3, 1 < (2 < 3), -1 < True < 2)
for test in ["e < a < b", "Say('x', lt=Odd(ValueError('from bool'))) < a < b", "Say('y', lt=KeyError('from lt')) < a", "1 < 'a' < 2", "1 < 2 < 'a'", "1 > 2 < 'a'",
             "1 in 2 in 3", "a in d in [d]", "1 == 1.0 == True == (1+0j)", "[] < [1] < [1, 2] < [2]", "'a' < 'b' < 'ba' > 'b'", "None is None is not 5",
             "{1} < {1, 2} < {1, 2, 3} >= {2}", "1 < float('nan') < 2", "1 is 1 is 1", "(x := 1) < x + 1 < (x := 5) > x - 1"]:
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try: print(test, "->", eval(test))
        except Exception as error: print(test, "->", type(error).__name__, error)
if operand(a) < operand(b) < operand(c): print("if")
while operand(a) < operand(c) < operand(b): break
else: print("while")
print([x for x in range(10) if 2 < x <= 5 != 4], [1 < x < 3 for x in (0, 2, 4)])
print("yes" if 1 < 2 < 3 else "no", "yes" if not 3 > 2 > 2 else "no", 5 > 4 > 3 and 3 > 4 > 5 or "or")
assert 1 < 2 < 3, "never"
