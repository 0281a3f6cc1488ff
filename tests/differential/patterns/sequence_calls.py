# What sequence patterns call: len, items from both ends, slices for stars; and errors from them.
import collections.abc


class Logged(collections.abc.Sequence):
    def __init__(self, *values): self.values = values
    def __len__(self):
        print("  len")
        return len(self.values)
    def __getitem__(self, index):
        print("  getitem", index)
        return self.values[index]
    def __iter__(self):
        print("  iter")
        return iter(self.values)


def look(subject):
    match subject:
        case []: return "empty"
        case [1]: return "one"
        case [1, _, 3]: return "1 _ 3"
        case [_, _, *_, 9]: return "ends with 9"
        case [2, *rest]: return "2 and", rest
        case [*start, 8, 7]: return "8 7 after", start
        case [a, *middle, b] if a == b: return "same ends", middle
        case [*everything]: return "all", everything


for values in [(), (1,), (1, 2, 3), (5, 6, 7, 9), (2, 3, 4), (2,), (5, 8, 7), (4, 5, 4), (3, 4)]:
    print(values, look(Logged(*values)))


class Liar(collections.abc.Sequence):
    def __init__(self, length): self.length = length
    def __len__(self):
        if isinstance(self.length, Exception): raise self.length
        return self.length
    def __getitem__(self, index):
        if index == 1: raise IndexError("no item 1")
        return index


for length in [0, 1, 2, 3, -1, "x", None, 1.0, True, 10**30, ValueError("from len")]:
    for text in ["[]", "[a]", "[a, b]", "[a, *r]", "[*r, a]", "[*_]", "[a, _, c]"]:
        space = {"subject": Liar(length)}
        try:
            exec(f"match subject:\n  case {text}: result = {{k: v for k, v in locals().items() if k in 'abcr'}}\n  case _: result = None", space)
            print(repr(length), text, space["result"])
        except Exception as error:
            print(repr(length), text, type(error).__name__, error)
for subject in ["ab", b"ab", bytearray(b"ab"), range(2), memoryview(b"ab"), (i for i in "ab"), {1: 2}, {1, 2}, iter([1, 2]), frozenset([1]), [[]], ((),)]:
    match subject:
        case [a, b]: print(type(subject).__name__, "two")
        case [[]]: print(type(subject).__name__, "nested empty")
        case [()]: print("not reached")
        case _: print(type(subject).__name__, "none")
