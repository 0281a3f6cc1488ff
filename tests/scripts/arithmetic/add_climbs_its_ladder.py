# One `+` sees ints, floats, strings and objects, in turn and mixed.
class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return f"money({self.amount}) + {other!r}"

    def __radd__(self, other):
        return f"{other!r} + money({self.amount})"


def add(left, right):
    return left + right


print(add(1, 2))  # expect: 3
print(add(2**62, 2**62))  # expect: 9223372036854775808
print(add(1.5, 2))  # expect: 3.5
print(add("a", "b"))  # expect: ab
print(add([1], [2]))  # expect: [1, 2]
print(add((1,), (2,)))  # expect: (1, 2)
print(add(Money(1), 2))  # expect: money(1) + 2
print(add(2, Money(1)))  # expect: 2 + money(1)
print(add(1, 2))  # expect: 3
print(add(1.5, 2.5))  # expect: 4.0
