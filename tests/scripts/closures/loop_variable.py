functions = []
for i in range(3):
    def f():
        return i
    functions.append(f)
print([f() for f in functions])  # expect: [2, 2, 2]


def make():
    result = []
    for i in range(3):
        result.append(lambda: i)
    return result


print([f() for f in make()])  # expect: [2, 2, 2]
