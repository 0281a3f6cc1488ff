# is, is not, in, not in: precedence beside other operators, reflected and odd containers.
class Everything:
    def __contains__(self, item): return "yes"
class Nothing:
    def __contains__(self, item): return []
class Sequence:
    def __getitem__(self, i):
        if i > 3: raise IndexError
        return i
class Iterable:
    def __iter__(self): return iter("ab")
class Refuses:
    __contains__ = None
    def __iter__(self): return iter([1])
a = b = []
print(a is b, a is not b, a is [], not a is b, a is b is a, a is not None is not True)
print(1 in Everything(), 1 not in Everything(), 1 in Nothing(), 1 not in Nothing(), 2 in Sequence(), 9 in Sequence(), "a" in Iterable(), "c" not in Iterable())
print(1 in [1] in [[1]], 1 in [1, 2] == True, (1 in [1]) == True, not 1 in [2], 1 + 1 in [2], 1 in [0] + [1], 1 | 2 in [3], -1 in [-1], not 1 in [1] or 5)
print("a" in "abc", "" in "", "bc" in "abc", b"a" in b"ab", 97 in b"ab", 1.0 in [1], True in {1: 2}, None in (None,), float("nan") in [float("nan")])
for text in ("1 in 5", "1 in None", "1 not in 5", "1 in Refuses()", "1 in 'a'", "'a' in b'a'", "300 in b'a'", "[] in {1}", "{} in {}", "1 in lambda: 1", "5 in range"):
    try:
        print(eval(text))
    except (TypeError, ValueError, SyntaxError) as error:
        print(text, "->", type(error).__name__, error)
x = 3
print(x in (1, 2, 3) if x else 0, [y for y in (1, 2, 3) if y in (2, 3)], {x in {3}: x not in {3}})
print(x is x in [x], (x is x) in [x], x in [x] is True, [x in [x], x not in [x]])
