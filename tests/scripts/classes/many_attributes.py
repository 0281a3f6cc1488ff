class A:
    pass


a = A()
for i in range(200):
    setattr(a, f"n{i}", i)
print(a.n0, a.n199, len(vars(a)), sum(vars(a).values()))  # expect: 0 199 200 19900
for i in range(0, 200, 2):
    delattr(a, f"n{i}")
print(len(vars(a)), hasattr(a, "n0"), a.n1)  # expect: 100 False 1
