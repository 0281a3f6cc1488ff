# Conditional expressions, and/or/not, truth of objects, chains of comparisons, identity of results.
class T:
    def __init__(self, name, truth): self.name, self.truth = name, truth
    def __bool__(self):
        print("?" + self.name, end=" ")
        return self.truth
    def __repr__(self): return self.name
yes, no = T("yes", True), T("no", False)
print(yes and no, no and yes, yes or no, no or yes, not yes, not no)
print(yes and no or yes, no or yes and no, not yes or no, (yes or no) and no)
print(1 if yes else 2, 1 if no else 2 if yes else 3, [no, yes][not no])
if no: print("no")
elif no or yes: print("elif")
else: print("else")
while yes and no: pass
print([x for x in (yes, no) if x], bool(yes), any([no, yes, no]), all([yes, no, yes]))
class BadBool:
    def __bool__(self): return 1
class BadLen:
    def __len__(self): return -1
class BadLenType:
    def __len__(self): return "x"
class NoneBool: __bool__ = None
class HugeLen:
    def __len__(self): return 2 ** 70
for bad in (BadBool(), BadLen(), BadLenType(), NoneBool(), HugeLen()):
    for test in ("not x", "x and 1", "1 if x else 2", "bool(x)", "[1 for _ in [1] if x]"):
        try: print(eval(test, {"x": bad}))
        except Exception as error: print(type(error).__name__, error)
class C:
    def __init__(self, v): self.v = v
    def __lt__(self, other):
        print(f"{self.v}<{other.v}", end=" ")
        return T(f"{self.v}{other.v}", self.v < other.v)
print(C(1) < C(2) < C(3), C(2) < C(1) < C(3), not C(1) < C(2))
print(1 < 2 < 3 > 2 != 5 == 5 in [5] is not None, 1 < 3 < 2, 1 in [1] == True, (1 in [1]) == True)
print((lambda: 1 if False else 2)(), (1, 2) if () else [], "a" "b" if 1 else "c")
print(None or 0 or "" or [] or "last", 1 and 2 and 3, 0 and missing, 1 or missing)
print(not None, not not 5, not (), -1 or 5, ~0 and 3)
