def put(container, key, value):
    container[key] = value
    return container


class Own:
    def __setitem__(self, key, value):
        self.last = key, value

    def __repr__(self):
        return f"Own{self.last}"


for container, key, value in [([1, 2], 0, "a"), ([1, 2], -1, "b"), ({}, "k", "v"), ({1: 0}, 1.0, "x"), (bytearray(b"ab"), 0, 65),
                              (Own(), 3, 4), ([1, 2, 3], slice(1), "xy"), ([1, 2], 1, [3])]:
    print(put(container, key, value))
# expect: ['a', 2]
# expect: [1, 'b']
# expect: {'k': 'v'}
# expect: {1: 'x'}
# expect: bytearray(b'Ab')
# expect: Own(3, 4)
# expect: ['x', 'y', 2, 3]
# expect: [1, [3]]
for container, key in [((1,), 0), ("a", 0), ([1], 4), ({}, []), (5, 1)]:
    try:
        put(container, key, 0)
    except (TypeError, IndexError) as error:
        print(error)
# expect: 'tuple' object does not support item assignment
# expect: 'str' object does not support item assignment
# expect: list assignment index out of range
# expect: unhashable type: 'list'
# expect: 'int' object does not support item assignment
print(put([1, 2], 0, 0))  # expect: [0, 2]
