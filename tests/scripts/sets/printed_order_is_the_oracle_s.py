print({5, 3, 1, 9, 7}, {100, 200, 300}, set(range(20, 0, -3)))
# expect: {1, 3, 5, 7, 9} {200, 100, 300} {2, 5, 8, 11, 14, 17, 20}
print({"apple", "banana", "cherry"}, set("hello world"))
# expect: {'banana', 'cherry', 'apple'} {' ', 'd', 'r', 'h', 'o', 'e', 'w', 'l'}
print({-1, -2, 0, 8, 16, 24, 32}, {1.5, 2.5, True, 0})
# expect: {0, 32, 16, -2, 8, 24, -1} {0, 1.5, 2.5, True}
s = set()
for word in "the quick brown fox jumps over the lazy dog".split():
    s.add(word)
print(s)  # expect: {'brown', 'fox', 'the', 'over', 'quick', 'jumps', 'lazy', 'dog'}
s.discard("fox")
s.add("cat")
print(s, list(s)[:3])
# expect: {'cat', 'brown', 'the', 'over', 'quick', 'jumps', 'lazy', 'dog'} ['cat', 'brown', 'the']
