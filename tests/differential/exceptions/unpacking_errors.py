# Errors of unpacking: counts, iteration that fails, nested and starred targets.
def attempt(action):
    try:
        action()
        print("fine")
    except Exception as error:
        print(type(error).__name__, error, repr(error.__context__))


def unpack_two(value):
    a, b = value


def unpack_star(value):
    a, *b, c = value


def unpack_nested(value):
    a, (b, c) = value


class Failing:
    def __init__(self, after, error):
        self.left, self.error = after, error

    def __iter__(self):
        return self

    def __next__(self):
        if self.left == 0:
            raise self.error
        self.left -= 1
        return self.left


class NoIter:
    def __iter__(self):
        raise ValueError("iter")


for value in ((), (1,), (1, 2), (1, 2, 3), [1], "abc", {1: 2}, 5, None, range(3), iter([1]), (x for x in [1, 2, 3]), Failing(1, KeyError("k")),
              Failing(0, StopIteration("s")), Failing(5, KeyError("k")), NoIter(), b"ab", {1, 2, 3}):
    attempt(lambda: unpack_two(value))
for value in ((), (1,), (1, 2), (1, 2, 3), 5, Failing(1, KeyError("k"))):
    attempt(lambda: unpack_star(value))
for value in ((1, 2), (1, (2, 3)), (1, (2, 3, 4)), (1, 5), (1, "xy"), (1,)):
    attempt(lambda: unpack_nested(value))
for source in ("for a, b in [(1,)]: pass", "[x for x, y in [(1, 2, 3)]]", "a, b = *[1], *[2, 3]", "(a, b), c = 1, 2", "[a] = []", "[a, b] = {}",
               "*a, b = ()", "(*a,) = 5", "with_star = [*5]", "f = lambda a, b: 0; f(*[1])"):
    attempt(lambda: exec(source))
