# Errors of sets in tracebacks: where the carets stand for displays, comprehensions, methods, operators.
def first(s): return {1, [2], 3}
def second(s): return {*s, *[[]]}
def third(s): return {[n] for n in s}
def fourth(s): s.add({})
def fifth(s): return s | [1]
def sixth(s): s |= (1,
                    2)
def seventh(s): return s.remove("missing")
def eighth(s):
    while True: s.pop()
def ninth(s): return s[0]
def tenth(s): s[0] = 1
def eleventh(s): del s[0]
def twelfth(s): return s + s
def thirteenth(s): return s < [1]
def fourteenth(s): return s.union(1)
def fifteenth(s):
    for n in s: s.add(n + 100)
def sixteenth(s): return [s.discard(n) for n in s]
def seventeenth(s): return {**s}
def eighteenth(s): return s.nope
def nineteenth(s): return s.updat([1])
def twentieth(s): return set(1 / (n - 1) for n in s)
def more(s): return s.issubset(None), s
def other(s): return {s: 1}
def further(s): return s in s, {s} in s
def later(s): a, b, c, d, e = s
def last(s): a, b = s
from traceback import format_exception
for function in (first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, more, other, further, later, last):
    numbers = {0, 1, 2}
    try: print(function(numbers))
    except Exception as error:
        error.__traceback__ = error.__traceback__.tb_next
        print("".join(line.replace(__file__, "here") for line in format_exception(error)), end="")
    print(numbers)
class Mean:
    def __hash__(self): return 1
    def __eq__(self, other): raise ArithmeticError("not comparable")
try: {Mean(), Mean()}
except ArithmeticError: {1} - (Mean() in {Mean(),
                                          1})
