if (n := len("abc")) > 2:
    print(n)  # expect: 3
while (line := next(it, None)) if (it := iter([])) is None else False:
    pass
data = [y := 5, y ** 2]
print(data, (z := 3) + z, [q for x in range(4) if (q := x * 2) > 3])  # expect: [5, 25] 6 [4, 6]


def f(x):
    return (y := x + 1) * y


print(f(2))  # expect: 9
