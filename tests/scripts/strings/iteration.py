print(list("aé😀"), [c for c in "abc"], list(enumerate("ab")))
# expect: ['a', 'é', '😀'] ['a', 'b', 'c'] [(0, 'a'), (1, 'b')]
print(list(reversed("abc")), dict(zip("ab", "cd")), sorted("hello"), set("aab") == {"a", "b"})
# expect: ['c', 'b', 'a'] {'a': 'c', 'b': 'd'} ['e', 'h', 'l', 'l', 'o'] True
for character in "xy":
    print(character)
# expect: x
# expect: y
