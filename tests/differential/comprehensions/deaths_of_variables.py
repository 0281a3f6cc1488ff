# What a comprehension made, what it goes over and its variables: who dies first, wherever the comprehension stands.
class P:
    def __init__(s,n): s.n=n
    def __del__(s): print("del",s.n)
def f(x):
    print("A"); [i for i in [[P(1)], P(2)]]
    print("B"); x = [i for i in [[P(3)], P(4)]]
    print("C"); x = [i.n for i in [P(5), P(6)]]
    print("D"); x = [i for i in [P(7), P(8)]]
    x = None
    print("E"); {j.n: i for i in [P(7), P(8)] for j in [P(9), P(10)]}
    print("F"); x = {j.n: (i, j) for i in [P(7), P(8)] for j in [P(9), P(10)]}
    print("G"); x = {(i.n, j.n, k.n) for i in [P(1), P(2)] for j in [P(3), P(4)] for k in [P(5)]}
    print("H"); x = (
      [i for i in [P(11), P(12)]])
    print("I"); x = 1
    print("I2"); x = y = [i.n for i in [P(13), P(14)]]
    print("I3"); x = [(lambda: i) for i in [P(15), P(16)]]
    print("I4"); x = [i.n for i in [P(17), P(18)] if (x := P(19))]
    print("J"); x = sum([i.n for i in [P(1)]])
    try:
        [1 / (i.n - 2) for i in [P(1), P(2), P(3)]]
    except ZeroDivisionError: print("zero")
    try:
        x = [1 / (i.n - 2) for i in [P(1), P(2), P(3)]]
    except ZeroDivisionError: print("zero")
    print("K")
    for n in range(2): x = [i for i in [P(20 + n)]]
    print("end")
f(P(0))
print("module")
[i for i in [[P(1)], P(2)]]
z = [i for i in [[P(3)], P(4)]]
z = [i.n for i in [[P(5)], P(6)][1:]]
class C:
    [i for i in [[P(1)], P(2)]]
    z = [i for i in [[P(3)], P(4)]]
    z = [i.n for i in [[P(5)], P(6)][1:]]
del z, C
def g():
    [i for i in [[P(1)], P(2)]]
    yield
    x = [i for i in [[P(1)], P(2)]]
    x = [i.n for i in [P(1), P(2)]]
    yield 1
list(g())
def several():
    print("A"); x = sum([i.n + j.n for i in [P(1), P(2)] for j in [P(3), P(4)]])
    print("B"); x = [[i.n + j.n + k.n for i in [P(1), P(2)] for j in [P(3), P(4)] for k in [P(5), P(6)]]]
    print("C"); x = y = {i.n + j.n for i, j in [(P(1), P(2))]}
    print("D"); [0 for i, j in [(P(1), P(2))]]
    print("E"); x = [0 for j, i, k in [(P(1), P(2), P(3))]]
    print("E2"); [0 for j, i, k, m in [(P(1), P(2), P(3), P(4))]]
    print("F"); 
    try: [1/0 for j, i, k in [(P(1), P(2), P(3))]]
    except ZeroDivisionError: print("zero")
    return [0 for j, i, k in [(P(1), P(2), P(3))]]
several()
q = [0 for j, i, k in [(P(1), P(2), P(3))]]
[0 for j, i, k in [(P(1), P(2), P(3))]]
class C: q = [0 for j, i, k in [(P(1), P(2), P(3))]]
