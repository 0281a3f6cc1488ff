# Stars in list, tuple, set and dict displays; return, yield, for and subscript with stars.
a, d = [1, 2], {"x": 1, "y": 2}
print([*a, 3, *"ab"], (*a,), {*a, *[2, 3]}, {**d, "y": 5, **{"z": 6}}, {"x": 0, **d}, [*[]], {**{}}, [*d], (*a, *a))
def returns(): return *a, 3
def yields():
    got = yield *a, 5
    yield got
print(returns(), next(yields()))
for x in *a, 9: print(x, end=" ")
print()
class S:
    def __getitem__(self, key): return key
s = S()
print(s[*a], s[*a, 5], s[1:2, *a], s[(*a,)], s[*"xy",])
x = *a, *range(2)
print(x)
def attempt(source):
    try: print(eval(source))
    except Exception as error: print(source, "|", type(error).__name__, error)
for source in ["[*5]", "(*5,)", "{*5}", "{**5}", "[1, *None]", "{1, *2}", "{'a': 1, **[1]}", "{*[[]]}", "{**{}, **1}", "{[]: 1}", "{**{'a': 1}, [] : 2}",
               "[*a, *b]", "(*1, 2)", "s[*5]", "{**'ab'}", "{**object}"]: attempt(source)
class Keys:
    def keys(self): return iter("ab")
    def __getitem__(self, key): return key.upper()
print({**Keys(), "c": 1})
class BadKeys:
    def keys(self): raise AttributeError("inside")
class BadItem(Keys):
    def __getitem__(self, key): raise KeyError(key)
for bad in (BadKeys(), BadItem()):
    try: print({**bad})
    except Exception as error: print(type(error).__name__, error)
def order(n):
    print(n, end=" ")
    return n
print({order(1): order(2), **{order(3): order(4)}, order(5): order(6)})
print([order(1), *[order(2)], order(3)], {order(1), *{order(2)}})
