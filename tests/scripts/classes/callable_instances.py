class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *, times=1):
        return self.n + x * times


add = Adder(10)
print(add(1), add(2, times=3), callable(add), callable(5), list(map(add, [1, 2])))
# expect: 11 16 True False [11, 12]
try:
    add()
except TypeError as error:
    print(error)  # expect: Adder.__call__() missing 1 required positional argument: 'x'
