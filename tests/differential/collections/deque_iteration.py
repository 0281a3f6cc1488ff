# deque: iterators, reversal, changes while iterating, recursion, long ones, rotation and deletion in the middle
from collections import deque

d = deque(range(5))
it = iter(d)
print(next(it), it.__length_hint__(), list(it), next(it, "end"), it.__length_hint__(), type(it).__name__)
r = reversed(d)
print(next(r), r.__length_hint__(), list(r), type(r).__name__, list(d.__reversed__()))
for change in ("d.append(1)", "d.pop()", "d.popleft()", "d.rotate(1)", "d.rotate(0)", "d.clear()", "d[0] = 9", "d.reverse()", "d.extend([])",
               "d.remove(2)", "d.insert(1, 1)", "del d[0]", "d.rotate(5)", "d *= 1", "d += []", "d.appendleft(d.pop())"):
    for make in (iter, reversed):
        d = deque(range(5))
        it = make(d)
        next(it)
        exec(change)
        try:
            print(change, make.__name__, list(it))
        except RuntimeError as error:
            print(change, make.__name__, error, it.__length_hint__())
            try:
                next(it)
            except (RuntimeError, StopIteration) as error:
                print("  again", repr(error))


class Evil:
    def __init__(self, act):
        self.act = act

    def __eq__(self, other):
        self.act()
        return False


for text in ("5 in d", "d.count(5)", "d.index(5)", "d.remove(5)", "d == deque([1, 2, 3])", "d < deque([1, 2, 3])"):
    for act in ("d.clear()", "d.append(1)", "d.popleft()"):
        d = deque([1, 2])
        d.append(Evil(lambda: exec(act)))
        d.rotate(1)
        try:
            print(text, act, eval(text))
        except Exception as error:
            print(text, act, type(error).__name__, error)
d = deque([1])
d.append(d)
print(d, deque([d]), repr(deque([[]], maxlen=3)))
big = deque(range(1000))
big.rotate(300)
del big[500]
big.insert(250, "here")
print(big[0], big[249], big[250], big[251], big[500], big[-1], len(big), big.index("here"))
for _ in range(400):
    big.popleft()
    big.append("x")
print(big[0], big.count("x"), len(big))
big.reverse()
print(big[0], big[-1], sum(1 for x in big if x == "x"))
while len(big) > 3:
    big.pop()
    big.popleft()
print(big)
w = deque(maxlen=3)
for n in range(6):
    w.append(n)
    print(list(w), end=" ")
print()
print(deque("abc") == deque("abc"), sorted(deque("cab")), list(deque("ab")) + list(reversed(deque("ab"))), *deque("xy"))
D = type(iter(d))
print(list(D(deque("abc"))), list(D(deque("abc"), 1)), list(type(reversed(d))(deque("abc"), 2)))
for bad in ("D()", "D(5)", "D(deque(), 'x')", "D(deque(), 1, 2)"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, error)
