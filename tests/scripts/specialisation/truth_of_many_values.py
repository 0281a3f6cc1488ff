def test(x):
    if x:
        a = "true"
    else:
        a = "false"
    b = 0
    while x:
        b += 1
        break
    return a, b, not x, x and 1, x or 2


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __repr__(self):
        return f"Sized({self.n})"


class Truthy:
    def __bool__(self):
        return False

    def __repr__(self):
        return "Truthy()"


for x in (True, False, None, 0, 1, 2**70, 0.0, -0.0, 1.5, "", "a", [], [0], (), {}, {1: 1}, set(), range(0), Sized(0), Sized(2), Truthy(), True):
    print(test(x))
# expect: ('true', 1, False, 1, True)
# expect: ('false', 0, True, False, 2)
# expect: ('false', 0, True, None, 2)
# expect: ('false', 0, True, 0, 2)
# expect: ('true', 1, False, 1, 1)
# expect: ('true', 1, False, 1, 1180591620717411303424)
# expect: ('false', 0, True, 0.0, 2)
# expect: ('false', 0, True, -0.0, 2)
# expect: ('true', 1, False, 1, 1.5)
# expect: ('false', 0, True, '', 2)
# expect: ('true', 1, False, 1, 'a')
# expect: ('false', 0, True, [], 2)
# expect: ('true', 1, False, 1, [0])
# expect: ('false', 0, True, (), 2)
# expect: ('false', 0, True, {}, 2)
# expect: ('true', 1, False, 1, {1: 1})
# expect: ('false', 0, True, set(), 2)
# expect: ('false', 0, True, range(0, 0), 2)
# expect: ('false', 0, True, Sized(0), 2)
# expect: ('true', 1, False, 1, Sized(2))
# expect: ('false', 0, True, Truthy(), 2)
# expect: ('true', 1, False, 1, True)


class Bad:
    def __bool__(self):
        raise ValueError("no truth")


try:
    test(Bad())
except ValueError as error:
    print(error)  # expect: no truth
