# Chained comparisons: each operand once, stop at the first false; in, not in, is, is not; results that are no bools.
def say(n):
    print(n, end=" ")
    return n
print(say(1) < say(2) < say(3))
print(say(3) < say(2) < say(1))
print(say(1) == say(1) != say(2) >= say(2) > say(0) <= say(5))
print(1 < 2 == True, (1 < 2) == True, 1 < 2 in [True], not 1 < 2 < 3, 1 < 3 > 2, 1 in [1] in [[1]], "a" in "ab" in ["ab"])
class R:
    def __init__(self, name): self.name = name
    def __lt__(self, other): return [self.name, "<", getattr(other, "name", other)]
    def __gt__(self, other): return []
    def __eq__(self, other): return "eq"
    def __ne__(self, other): return ""
    def __contains__(self, item): return "yes"
    __hash__ = None
a, b, c = R("a"), R("b"), R("c")
print(a < b, a > b, a < b < c, a < b > c < a, a == b, a != b, a != b == c, a in b, a not in b, a == b != c, 5 > a, 5 < a)
class T:
    def __lt__(self, other): return NotImplemented
    def __gt__(self, other): return "reflected"
print(T() < T(), T() > 5, 5 < T())
for source in ("1 < 'a'", "T() < 5", "object() <= object()", "None > 1", "1 in 5", "[] < ()", "{} < {}", "1j < 2", "5 in 'abc'", "len < len", "1 < 2 < 'x'", "'x' > 1 < 2"):
    try: print(eval(source))
    except TypeError as error: print(error)
class BadBool:
    def __bool__(self): raise OSError("bool")
class Gives:
    def __lt__(self, other): return BadBool()
print(type(Gives() < 1).__name__)
try: Gives() < 1 < 2
except OSError as error: print(error)
x = 5
print(1 < x < 10, 1 < x and x < 10, 1 < x < 3 or x == 5, x == 5 == 5.0 == True + 4)
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], [nan] == [nan], nan < 1, 1 < nan, (nan,) < (nan, 1))
