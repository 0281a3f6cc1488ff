# Difference: CPython refuses to compare lists that are nested some ten thousand deep (RecursionError). Here the
# machine stack is large, and such lists compare.
one, other = [], []
for _ in range(100000):
    one, other = [one], [other]
print(one == other)
print(one == [other])
