# errors while sorting: the list keeps all its items, comparisons that can not be made, odd answers
class Item:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        if 7 in (self.n, other.n):
            raise ValueError("seven")
        return self.n < other.n

    def __repr__(self):
        return str(self.n)


def attempt(row, **options):
    try:
        row.sort(**options)
        print("sorted", row)
    except Exception as error:
        print(type(error).__name__, error, row)


attempt([Item(n) for n in (3, 1, 2, 7, 5, 4)])
attempt([Item(n) for n in (7, 1, 2)], reverse=True)
attempt([Item(n) for n in (5, 4, 3, 2, 7, 1)])
attempt([1, "a"])
attempt(["a", 1])
attempt([1, 2, 3, "x", 0])
attempt([3, 2, 1, None])
attempt([1, 2, 3j])
attempt([None, None])
attempt([object(), 1][1:] + [()])
attempt([{}, {}])
attempt([{1}, {2}, {1, 2}])
attempt([(1, "a"), (1, 2)])
attempt([(1, 2), (2, "a"), (0, None)])
attempt([[1], (1,)])
attempt([1.5, "x", 2])
attempt(["x", b"x"])
attempt([1, 2, 3], key=lambda x: 1 / (x - 2))
attempt([1, 2, 3], key=lambda x: "a" if x == 2 else x)
attempt([2**70, 1, "x"])


class Odd:
    def __init__(self, answer):
        self.answer = answer

    def __lt__(self, other):
        return self.answer

    def __repr__(self):
        return f"Odd{self.answer!r}"


attempt([Odd([]), Odd([1]), Odd(None), Odd("x"), Odd(NotImplemented)])
attempt([Odd([]), Odd([1]), Odd(None), Odd("x")])


class Unsure:
    def __bool__(self):
        raise OverflowError("unsure")


attempt([Odd(Unsure()), Odd(1)] if False else [Odd(1), Odd(2)])
try:
    [Odd(Unsure()), Odd(Unsure())].sort()
except OverflowError as error:
    print(error)
nan = float("nan")
attempt([3.0, nan, 1.0, 2.0])
attempt([nan, 3, 1, nan, 2])
attempt([3, 1.0, 2, nan, 0])
long = [Item(n) for n in list(range(100, 6, -1)) + [200, 150]]
try:
    long.sort()
except ValueError as error:
    print(error, sorted(i.n for i in long) == sorted(list(range(100, 6, -1)) + [200, 150]))
