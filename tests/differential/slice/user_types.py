# how built-in sequences and classes of programs receive slices, and who asks __index__ when
class Index:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __index__(self):
        print("  index of", self.name)
        return self.value


start, stop, step = Index("start", 1), Index("stop", 5), Index("step", 2)
for sequence in ([0, 1, 2, 3, 4, 5], (0, 1, 2, 3, 4, 5), "012345", b"012345", bytearray(b"012345"), range(6)):
    print(type(sequence).__name__)
    print("  =>", sequence[start:stop:step])
row = list(range(6))
row[start:stop:step] = "ab"
print(row)
del row[start:stop:step]
print(row)


class Old:
    def __len__(self):
        print("  len asked")
        return 10

    def __getitem__(self, key):
        return key


o = Old()
print(o[-1], o[-3:], o[:-1], o[::-1])


class Sub(list):
    def __getitem__(self, key):
        print("  sub", key)
        return super().__getitem__(key)


s = Sub("abcdef")
print(s[1:3], s[::2], s[0])
a, *b = s
print(a, b)
for bad in ("[][1:2:0]", "()[::0]", "''[::0]", "b''[::0]", "range(3)[::0]", "[].__setitem__(slice(0, 0, 0), [])",
            "[1]['x':'y']", "()['x':]", "''[1.5:]", "[1][:{}]", "bytearray(b'a')[None:'q']"):
    try:
        eval(bad)
    except (TypeError, ValueError) as error:
        print(bad, "=>", error)
match slice(1, 2, 3):
    case slice(start=a, stop=b):
        print(a, b)
