print("a" < "b", "abc" < "abd", "abc" < "ab", "Z" < "a", "é" > "z", "😀" > "\uffff", "" < "a")
# expect: True True False True True True True
print("abc" == "abc", "abc" != "abd", "1" == 1)  # expect: True True False
print(sorted(["b", "a", "C", "é", "aa"]))  # expect: ['C', 'a', 'aa', 'b', 'é']
