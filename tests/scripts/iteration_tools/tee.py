import itertools
a, b = itertools.tee(iter("abc"))
print(next(a), next(a), next(b), list(a), list(b))  # expect: a b a ['c'] ['b', 'c']
