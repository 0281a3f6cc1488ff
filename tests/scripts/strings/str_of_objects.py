class OnlyRepr:
    def __repr__(self):
        return "<repr>"


class Both(OnlyRepr):
    def __str__(self):
        return "text"


print(str(OnlyRepr()), str(Both()), repr(Both()), [Both()], f"{Both()} {Both()!r}")
# expect: <repr> text <repr> [<repr>] text <repr>
print(str(), str(b"abc", "ascii"), str(None), str(1.0), str([1, "a"]))
# expect:  abc None 1.0 [1, 'a']


class Bad:
    def __str__(self):
        return 5


try:
    str(Bad())
except TypeError as error:
    print(error)  # expect: __str__ returned non-string (type int)
