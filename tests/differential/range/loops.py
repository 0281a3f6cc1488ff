# loops over ranges: bounds changed inside, the variable rebound, break and else, nested, with enumerate, zip, reversed, unpacked
stop = 4
for number in range(stop):
    stop = 100
    number += 10
    print(number, end=" ")
print(stop, number)
for number in range(0):
    print("never")
else:
    print("empty", number)
for number in range(10):
    if number * number > 20:
        print("left at", number)
        break
else:
    print("not here")
for outer in range(3):
    for inner in range(outer, -1, -1):
        if inner == 1:
            continue
        print((outer, inner), end=" ")
    else:
        print("row", outer)
span = range(3)
print([(a, b) for a in span for b in span if a != b], [*zip(span, span[1:])], [*enumerate(span, -1)])
walk = iter(span)
print([*zip(walk, walk)], list(walk), [*walk])
walk = iter(range(10))
for number in walk:
    print(number, next(walk, "last"), next(walk, "none"), walk.__length_hint__(), end="; ")
print()
first, *middle, last = range(5)
print(first, middle, last, *range(3), {*range(3)}, (*range(2), *range(2)))
try:
    a, b = range(3)
except ValueError as error:
    print(error)
try:
    a, b, c, *d = range(2)
except ValueError as error:
    print(error)
print(sum(range(101)), max(range(-5, 5)), min(range(5, -5, -2)), sorted(range(5, 0, -2)), any(range(1)), all(range(1, 3)))
print(max(range(0), default="none"), sum(range(0), 5), list(map(divmod, range(6), range(1, 7))))
for kind in (list, tuple, set, frozenset, bytes, bytearray, dict.fromkeys, sorted, iter):
    result = kind(range(3, 9, 2))
    print(result if kind is not iter else type(result).__name__)

def count_to(limit):
    for number in range(limit):
        try:
            if number == 2:
                continue
            if number == 4:
                return "left"
            yield number
        finally:
            print("finally", number)

print(list(count_to(3)), list(count_to(6)))
class Number:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", self.value)
        return self.value

    def __del__(self):
        print("gone", self.value)

for number in range(Number(1), Number(8), Number(3)):
    print(number)
print([*range(True, 3)], range(False, True), range(Number(2))[Number(1)], Number(1) is None)
for bad in (1.0, "3", None, [], 3 + 0j):
    try:
        for number in range(bad):
            print(number)
    except TypeError as error:
        print(error)
walk = iter(range(2))
for number in walk:
    walk.__setstate__(0) if number and stop == 100 else None
    stop += 1
    print(number, stop)
