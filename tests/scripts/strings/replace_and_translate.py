print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "abc".replace("", "-"), "aaa".replace("aa", "b"))
# expect: bonono bonona -a-b-c- ba
table = str.maketrans("abc", "xyz", "d")
print("abcd".translate(table), "abc".translate({97: "AA", 98: None}))  # expect: xyz AAc
print("banana".removeprefix("ba"), "banana".removesuffix("na"), "banana".removeprefix("x"))
# expect: nana bana banana
