d = {}
for i in range(10000):
    d[i] = str(i)
for i in range(0, 10000, 2):
    del d[i]
print(len(d), d[9999], 0 in d, next(iter(d)), sum(d))  # expect: 5000 9999 False 1 25000000
for i in range(1, 10000, 2):
    d.pop(i)
print(d, len(d))  # expect: {} 0
d["again"] = 1
print(d)  # expect: {'again': 1}
