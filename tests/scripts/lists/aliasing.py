a = [1, 2]
b = a
b.append(3)
print(a, a is b)  # expect: [1, 2, 3] True
b = b + [4]
print(a, b)  # expect: [1, 2, 3] [1, 2, 3, 4]
a += [5]
print(a, b)  # expect: [1, 2, 3, 5] [1, 2, 3, 4]
