class P:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return isinstance(other, P) and self.x == other.x


class Q(P):
    def __hash__(self):
        return hash(self.x)


print(P(1) == P(1), P(1) != P(1), P(1) == 1, Q(1) in {Q(1)}, len({Q(1), Q(1), Q(2)}))
# expect: True False False True 2
try:
    {P(1)}
except TypeError as error:
    print(error)  # expect: unhashable type: 'P'
print(P.__hash__, object() == object())  # expect: None False
