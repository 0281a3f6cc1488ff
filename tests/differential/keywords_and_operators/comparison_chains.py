# Chains of comparisons: each operand once, until one is false.
log = []
def v(x):
    log.append(x)
    return x
def show(text):
    log.clear()
    print(text, "->", eval(text), log)
for text in ("v(1) < v(2) < v(3)", "v(3) < v(2) < v(1)", "v(1) < v(3) > v(2)", "v(1) == v(1) != v(2) == v(2)", "v(1) in [v(1)] == [1]",
             "v(1) < v(2) > v(0) < v(5) != v(6)", "(v(1) < v(2)) < v(3)", "v(1) < (v(2) < v(3))", "v(1) is v(1) is not v(2)", "v(1) <= v(1) >= v(1)",
             "not v(1) < v(2) < v(1)", "v(0) == v(0) in [0, 1]", "v(2) not in [1] is not None", "1 < 2 == 2 > 1", "v(1) < v(2) and v(2) < v(1) or v(9)"):
    show(text)
class Odd:
    def __init__(self, result): self.result = result
    def __lt__(self, other): return self.result
    def __bool__(self): return True
print(Odd([]) < 1 < 2, Odd("x") < Odd("y") < 3, Odd(0) < 1, Odd("x") < 1)
x = 5
print(1 < x < 10, 10 < x < 1, 1 < x > 2 < x, x == x == x, 1 < 2 < 3 < 4 < 5, 5 > 4 > 3 > 2 > 1, 1 < 3 < 2 < 1 / 1)
print(3 > 2 == 1, (3 > 2) == 1, 3 > (2 == 1), 1 == 1 in [1], (1 == 1) in [1], "a" < "b" < "c", [1] < [2] < [2, 1])
