r = range(10**20, 10**20 + 5)
print(list(r)[-1], len(r), 10**20 + 3 in r, r[2])
# expect: 100000000000000000004 5 True 100000000000000000002
print(len(range(10**12)), range(10**30)[10**29], 5 in range(10**30))
# expect: 1000000000000 100000000000000000000000000000 True
for i in range(2**62 - 2, 2**62 + 2):
    print(i)
# expect: 4611686018427387902
# expect: 4611686018427387903
# expect: 4611686018427387904
# expect: 4611686018427387905
try:
    len(range(10**30))
except OverflowError as error:
    print(error)  # expect: Python int too large to convert to C ssize_t
