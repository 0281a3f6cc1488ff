# Generators in all the places that iterate: unpacking, built-ins, loops, star arguments, comparison of progress.
def count(n):
    for i in range(n):
        yield i


a, b, *c = count(5)
print(a, b, c, [*count(3)], {*count(3)}, dict(zip(count(3), "abc")), (*count(2), *count(2)))
print(sum(count(4)), max(count(4)), min(count(4)), sorted(count(4), reverse=True), any(count(2)), all(count(2)), list(map(str, count(3))))
print(list(filter(None, count(4))), list(enumerate(count(2), 5)), list(zip(count(3), count(2))), "".join(str(i) for i in count(4)))
print(3 in count(10), 20 in count(10), tuple(count(3)), set(count(3)), frozenset(count(2)), bytes(count(3)), dict.fromkeys(count(2)))
g = count(10)
print(3 in g, list(g))
g = count(5)
for x in g:
    if x == 1:
        break
print(next(g), list(g), list(g))
g = count(6)
print(list(zip(g, g)))
print(max(*count(4)), print(*count(3), sep="-"))


def f(*args, **kwargs):
    return args, kwargs


print(f(*count(2), *count(1), **{str(i): i for i in count(2)}))
x, y = (i * 2 for i in count(2))
print(x, y)
try:
    x, y = count(3)
except ValueError as error:
    print(error)
lst = [0]
lst += count(3)
lst.extend(count(2))
lst[1:2] = count(2)
print(lst)
it = iter(count(3))
print(next(it), next(it), next(it), next(it, "default"), next(it, "default"))
for i, (p, q) in enumerate((i, i * i) for i in count(3)):
    print(i, p, q)
else:
    print("done")
print([x for x in count(5) if x % 2], {x: y for x, y in zip(count(2), count(2))})
g = (x for x in count(3))
print(len(list(g)), g.gi_frame)
try:
    len(count(3))
except TypeError as error:
    print(error)
try:
    count(3)[0]
except TypeError as error:
    print(error)
try:
    reversed(count(3))
except TypeError as error:
    print(error)
