a = [3, 1, 2]
a.append(5)
a.insert(0, 9)
a.insert(-1, 7)
a.insert(100, 8)
a.extend("xy")
print(a)  # expect: [9, 3, 1, 2, 7, 5, 8, 'x', 'y']
print(a.pop(), a.pop(0), a.pop(-2), a)  # expect: y 9 8 [3, 1, 2, 7, 5, 'x']
a.remove(1)
print(a, a.index(2), a.count(3), a.copy() is a, a.copy() == a)
# expect: [3, 2, 7, 5, 'x'] 1 1 False True
a.reverse()
print(a)  # expect: ['x', 5, 7, 2, 3]
a.clear()
print(a)  # expect: []
