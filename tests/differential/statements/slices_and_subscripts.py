# What reaches __getitem__, __setitem__ and __delitem__: slices, tuples, ellipsis, nested and starred subscripts.
class S:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
s = S()
print(s[1], s[1:2], s[:], s[::], s[1:], s[:1], s[::2], s[1:2:3], s[-1:None], s[...], s[1, 2], s[1,], s[()], s[1:2, ::3], s[:, :], s["a":"b"], s[[1]:{2}], s[lambda: 1].__name__, s[None])
print(s[*[1, 2]], s[0, *[1], 2], s[*()], s[1:2, *"ab"], s[(1, 2)], s[x := 5], x, s[(y := 1):2], y, s[1 if x else 2], s[not 1], s[1 < 2 < 3], s[1 or 2])
s[1:2] = 3
s[1, 2:3] += ("more",)
s[::2], s[0] = 1, 2
del s[1:2], s[...], s[1, 2]
s[*[1, 2]] = 5
try: s[1:2] += 1
except TypeError as error: print(error)
l = list(range(10))
print(l[2:5], l[::-1], l[-3:], l[:-3], l[8:2:-2], l[100:], l[-100:2], l[5:2], "hello"[1:4], (1, 2, 3)[::2], b"bytes"[1:3], range(10)[2:8:3])
l[2:5] = "ab"
l[::4] = [0, 0, 0]
print(l)
for bad in ("l[1:2] = 5", "l[::2] = [1]", "l[None:'x']", "l[::0]", "l[1:2:3:4]", "l[]", "{}[[]]", "l[100]", "''[0]", "()[0]", "{}['k']", "l[1, 2]", "len[0]", "l[-100] = 1", "del l[100]", "'a'[0] = 'b'", "(1, 2)[0] = 1", "del (1, 2)[0]", "range(3)[5]", "memoryview(b'abc')[5]"):
    try: print(eval(bad, {"l": l}) if "=" not in bad and "del" not in bad else exec(bad, {"l": l}))
    except Exception as error: print(bad, "|", type(error).__name__, str(error).split(" (<")[0])
class I:
    def __index__(self): return 2
print(l[I()], l[I():], "abc"[I()], l[True])
print({(1, 2): "tuple key"}[1, 2], {slice(1, 2): "slice key"}[1:2] if hasattr(slice, "__hash__") and slice.__hash__ else "unhashable")
