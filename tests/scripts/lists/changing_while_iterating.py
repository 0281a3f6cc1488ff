a = [1, 2, 3]
for x in a:
    if x < 4:
        a.append(x + 10)
print(a)  # expect: [1, 2, 3, 11, 12, 13]
for x in a:
    a.remove(x)
print(a)  # expect: [2, 11, 13]
