def f(*a, **k):
    return len(a), len(k), sum(a), sum(k.values())


print(f(*range(1000), **{f"k{i}": i for i in range(500)}))  # expect: (1000, 500, 499500, 124750)
exec("def g(" + ", ".join(f"a{i}" for i in range(300)) + "): return a0 + a299")
print(g(*range(300)), g(**{f"a{i}": i for i in range(300)}))  # expect: 299 299
