# algorithms that lean on unpacking: merge sort, gcd, Fibonacci, transposing, grouping, trees, argument forwarding, permutations by swaps
def merge_sort(items):
    match items:
        case [] | [_]:
            return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged = []
    while left and right:
        if left[0] <= right[0]:
            head, *left = left
        else:
            head, *right = right
        merged.append(head)
    return [*merged, *left, *right]

print(merge_sort([5, 2, 8, 1, 9, 3, 3, 7]))

def quick(items):
    if not items:
        return []
    pivot, *rest = items
    return [*quick([x for x in rest if x < pivot]), pivot, *quick([x for x in rest if x >= pivot])]

print(quick([3, 1, 4, 1, 5, 9, 2, 6]), quick("unpacking"))

def gcd_steps(a, b):
    x, y, u, v = 1, 0, 0, 1
    while b:
        q, (a, b) = a // b, (b, a % b)
        (x, u), (y, v) = (u, x - q * u), (v, y - q * v)
    return a, x, y

print(gcd_steps(240, 46), gcd_steps(46, 240), gcd_steps(0, 5))
a, b = 0, 1
while b < 100:
    a, b = b, a + b
    print(a, end=" ")
print()
rows = [(1, 2, 3), (4, 5, 6)]
columns = [*zip(*rows)]
print(columns, [*zip(*columns)] == rows, [*zip(*[iter("abcdef")] * 3)], [list(z) for z in zip(*[[]])])
tree = (1, (2, (4,), (5,)), (3, (), (6, (7,))))

def walk(node, depth=0):
    if not node:
        return
    value, *children = node
    yield value, depth
    for child in children:
        yield from walk(child, depth + 1)

print([*walk(tree)], max(walk(tree), key=lambda pair: pair[1]))

def flatten(item):
    return [leaf for each in item for leaf in flatten(each)] if isinstance(item, (list, tuple)) else [item]

print(flatten([1, (2, [3, (4,)], []), "ab"]))

def permutations(items, k=0):
    if k == len(items):
        yield (*items,)
    for i in range(k, len(items)):
        items[k], items[i] = items[i], items[k]
        yield from permutations(items, k + 1)
        items[k], items[i] = items[i], items[k]

print(*map("".join, permutations([*"abc"])))
groups = {}
for name, *scores, grade in [("ann", 1, 2, "a"), ("bob", "b"), ("cid", 3, "a")]:
    groups.setdefault(grade, []).append((name, sum(scores)))
print(groups, {grade: [*zip(*members)] for grade, members in groups.items()})

def traced(function):
    def call(*args, **kwargs):
        print(function.__name__, args, kwargs, end=" -> ")
        result = function(*args, **kwargs)
        print(result)
        return result
    return call

@traced
def area(width, height=2, *more, unit="m", **rest):
    return (width * height, *more, unit, *rest.items())

area(3)
area(*(3, 4, 5), **dict(unit="cm", x=1))
area(height=1, **{"width": 2})
(head, (_, *tail)), *others = ("h", "xyz"), 1, 2
print(head, tail, others)
line = "key = value = more"
key, _, (value, *_) = (part := line.partition(" = "))[0], part[1], part[2].split(" = ")
print(key, value, _)
i, grid = 0, [0, 0, 0]
i, grid[i] = 1, "first"
print(i, grid)
grid[i], i = "second", 2
print(i, grid)
[x, y], z = {1: 2, 3: 4}, "z"
print(x, y, z)
