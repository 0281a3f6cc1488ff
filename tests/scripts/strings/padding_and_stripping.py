print("[" + "hi".center(7) + "]", "[" + "hi".ljust(5, ".") + "]", "[" + "hi".rjust(5, ".") + "]", "-42".zfill(6), "+5".zfill(4))
# expect: [   hi  ] [hi...] [...hi] -00042 +005
print("[" + "  x ".strip() + "]", "[" + "  x ".lstrip() + "]", "[" + "  x ".rstrip() + "]", "xxabcxx".strip("x"), "abcba".strip("ab"))
# expect: [x] [x ] [  x] abc c
print("a\tb\tc".expandtabs(4), "\t|".expandtabs())  # expect: a   b   c         |
try:
    "x".center(5, "ab")
except TypeError as error:
    print(error)  # expect: The fill character must be exactly one character long
