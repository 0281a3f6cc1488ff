# comprehensions over things that change under them: lists grown and shrunk, dicts and sets resized, iterators shared, names rebound
numbers = [1, 2, 3]
print([numbers.append(n * 10) or n for n in numbers if len(numbers) < 6] , numbers)
numbers = [1, 2, 3, 4, 5, 6]
print([numbers.remove(n) or n for n in numbers], numbers)
numbers = [1, 2, 3]
print([numbers.pop() for _ in numbers], numbers)
numbers = [1, 2, 3]
print([numbers.clear() or n for n in numbers], numbers)
numbers = [3, 1, 2]
print([numbers.sort() or n for n in numbers])
numbers = [1, 2, 3]
print([(numbers := [9]) and n for n in numbers], numbers)

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

table = {"a": 1, "b": 2}
attempt("dict grown", lambda: [table.update({key * 2: 0}) for key in table])
attempt("dict shrunk", lambda: {key: table.pop(key) for key in table})
attempt("dict values", lambda: {table.setdefault(str(value), 5) for value in table.values()})
attempt("dict rewritten", lambda: {key: table.__setitem__(key, 0) for key in table})
attempt("dict copied", lambda: [table.pop(key) for key in list(table)])
attempt("dict of the same size", lambda: [(table.pop(key), table.update({key + "x": 1})) for key in table.setdefault("k", 1) and table])
print(table)
group = {1, 2, 3}
attempt("set grown", lambda: {group.add(n + 100) for n in group})
attempt("set shrunk", lambda: [group.discard(n) for n in group])
attempt("set copied", lambda: [group.discard(n) for n in group.copy()])
print(group)
walk = iter(range(10))
print([(n, next(walk, None)) for n in walk], [*walk])
walk = iter(range(6))
print([[a, b] for a in walk for b in walk], [(a, b) for a in iter("ab") for b in iter("cd")])
once = iter("cd")
print([(a, b) for a in "ab" for b in once])
from collections import deque
queue = deque([1, 2, 3])
attempt("deque", lambda: [queue.append(n) for n in queue])
attempt("deque popped", lambda: [n for n in queue if queue.popleft()])
queue = [("root", 2)]
print([(name, [queue.append((name + str(i), depth - 1)) for i in range(depth)] and depth) for name, depth in queue])
lazy = (n * factor for n in numbers_to_use) if (numbers_to_use := [1, 2]) else ()
factor = 10
first = next(lazy)
factor, numbers_to_use = 100, [5]
print(first, list(lazy), next(lazy, "over"))
stages = (n for n in [1, 2, 3, 4])
for divisor in (2, 3):
    stages = (n for n in stages if n % divisor)
print(list(stages))

def self_feeding():
    try:
        generator = (next(generator) for _ in range(2))
        return list(generator)
    except Exception as error:
        return type(error).__name__, str(error)

print(self_feeding())
class Stop:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("value")

attempt("stop in element", lambda: [next(iter(())) for _ in range(2)])
attempt("stop in condition", lambda: {n for n in range(2) if next(Stop())})
attempt("stop in generator", lambda: list(next(iter(())) for _ in range(2)))
attempt("stop at once", lambda: [n for n in Stop()])
attempt("stop of inner", lambda: [b for a in range(2) for b in Stop()])
attempt("list in itself", lambda: (box := []) or [box.append(box) or len(box[0]) for _ in range(2)])
