# A node that is rewritten while it is active further up the stack.
def mixed(n):
    if n == 0:
        return 0
    if n == 5:
        return mixed(n - 1) + 0.5
    if n == 8:
        return [mixed(n - 1)] and mixed(n - 1) + 2**70 - 2**70
    return mixed(n - 1) + 1


print(mixed(3), mixed(10), mixed(3))  # expect: 3 2.0 3


class V:
    def __add__(self, other):
        return add(1, 2) + other


def add(a, b):
    return a + b


print(add(V(), 10), add(1.5, 1), add("a", "b"), add(V(), 0.5))  # expect: 13 2.5 ab 3.5
