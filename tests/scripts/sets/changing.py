s = {1}
s.add(2)
s.add(2)
s.update([3, 4], (5,))
s.discard(9)
s.remove(1)
print(s)  # expect: {2, 3, 4, 5}
s |= {10}; s &= {10, 2, 3}; s -= {2}; s ^= {3, 7}
print(s)  # expect: {10, 7}
print(s.pop() in (7, 10), len(s))  # expect: True 1
s.clear()
print(s)  # expect: set()
try:
    s.pop()
except KeyError as error:
    print(error)  # expect: 'pop from an empty set'
try:
    s.remove("x")
except KeyError as error:
    print(error)  # expect: 'x'
