# Errors while sorting, in tracebacks: frames of keys and comparisons, carets of the calls, notes, chained errors, exceptions that are no Exception.
from functools import cmp_to_key
class Item:
    def __init__(self, value): self.value = value
    def __repr__(self): return f"Item({self.value})"
    def __lt__(self, other):
        if other.value == 3: raise ValueError(f"{self} meets {other}")
        return self.value < other.value
def first(): [1, "a"].sort()
def second(): return sorted([3,
                             None,
                             1])
def third(): return sorted([1, 0], key=lambda n: 1 / n)
def fourth(): return [Item(n) for n in (2, 1, 3)].sort()
def fifth(): return max(1, "a"), 1
def sixth(): return min([1, 2], key=lambda n: None)
def seventh(): return sorted([2, 1], key=cmp_to_key(lambda a, b: a.x - b.x))
def eighth(): return sorted([1], None)
def ninth(): return [1].sort(abs)
def tenth(): return max([])
def eleventh(): return sorted(n / (n - 2) for n in range(4))
def twelfth():
    row = [3, 2, 1]
    row.sort(key=lambda n: row.append(n))
def thirteenth():
    row = [3, 2, 1]
    row.sort(key=row.remove)
def fourteenth(): return sorted({1: 2, "a": 3}.items())
def fifteenth(): return sorted([{}, {}], key=len, reverse="x".y)
def sixteenth():
    try: sorted([1, "a"])
    except TypeError as error: error.add_note("mixed"); raise RuntimeError("cannot sort") from error
def seventeenth():
    try: [1, 2j].sort()
    finally: [None, 1].sort()
def eighteenth():
    def key(n):
        if n == 0: raise SystemExit("stop")
        return key(n - 1)
    sorted([2], key=key)
def nineteenth(): return sorted([1, 2], key=lambda: 0)
def twentieth(): return tuple.sort
def more(): return [].sorted()
def other(): return sorted([(1, {}), (1, {})])
def further(): return "b" < 1 < [].sort()
def last(): return [].sort().reverse()
from traceback import format_exception
for function in (first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, more, other, further, last):
    try: print(function())
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        print("".join(line.replace(__file__, "here") for line in format_exception(error)), end="")
rows = [[Item(2)], [Item(1)], [Item(3)]]
print(sorted(rows[:2], key=lambda row: row[0].value))
print(sorted(rows,
             reverse=True))
