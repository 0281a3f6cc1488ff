def total(items):
    result = []
    for item in items:
        result.append(item)
    return result


class Own:
    def __iter__(self):
        return iter("own")


class Old:
    def __getitem__(self, i):
        if i == 2:
            raise IndexError
        return i * 10


for items in ([1, 2], (3, 4), range(2), range(5, 0, -2), "ab", {"k": 1}, {7}, {"k": 1}.items(), (x for x in "g"), iter([8]), map(str, [9]),
              enumerate("e"), zip("z", "y"), b"b", reversed([1, 2]), Own(), Old(), [], range(2**63, 2**63 + 2), [1, 2]):
    print(total(items))
# expect: [1, 2]
# expect: [3, 4]
# expect: [0, 1]
# expect: [5, 3, 1]
# expect: ['a', 'b']
# expect: ['k']
# expect: [7]
# expect: [('k', 1)]
# expect: ['g']
# expect: [8]
# expect: ['9']
# expect: [(0, 'e')]
# expect: [('z', 'y')]
# expect: [98]
# expect: [2, 1]
# expect: ['o', 'w', 'n']
# expect: [0, 10]
# expect: []
# expect: [9223372036854775808, 9223372036854775809]
# expect: [1, 2]
for bad in (5, None, object):
    try:
        total(bad)
    except TypeError as error:
        print(error)
# expect: 'int' object is not iterable
# expect: 'NoneType' object is not iterable
# expect: 'type' object is not iterable
