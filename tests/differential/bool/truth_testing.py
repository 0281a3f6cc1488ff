# Truth testing in every place that asks: if, while, not, and, or, conditional expressions, assert, comprehensions, filter, any, all.
log = []
class Truth:
    def __init__(self, value, name): self.value, self.name = value, name
    def __bool__(self):
        log.append(self.name)
        return self.value
    def __repr__(self): return self.name
T, F = lambda name="T": Truth(True, name), lambda name="F": Truth(False, name)
def show(value):
    print(value, log)
    log.clear()
show(T("a") and F("b"))
show(F("a") and T("b"))
show(T("a") or F("b"))
show(F("a") or T("b"))
show(F("a") or F("b") or F("c"))
show(T("a") and T("b") and T("c"))
show(not T())
show(not not F())
show("yes" if T() else "no")
show("yes" if not F("a") and T("b") else "no")
if T("x") and not F("y"): show("if")
while F("w"): pass
else: show("while else")
show([x for x in [T("p"), F("q"), T("r")] if x])
show(list(filter(None, [T("p"), F("q")])))
show(list(filter(lambda x: x, [T("p"), F("q")])))
show((any([F("1"), T("2"), T("3")]), all([T("1"), F("2"), T("3")])))
try:
    assert F("assert"), "message"
except AssertionError as error:
    show(str(error))
show((T("a") and F("b")) or T("c"))
show(T("a") and (F("b") or T("c")))
show(not (T("a") or F("b")))
show(1 if T("a") else 2 if F("b") else 3)
x = F("walrus")
show((y := x) or 5)
match 5:
    case n if T("guard"): show("matched")
class Compared:
    def __lt__(self, other): return F("lt")
    def __eq__(self, other): return T("eq")
    def __contains__(self, other): return T("contained")
c = Compared()
show(c < 1 < 2)
show(c == 1 == c)
show(c < 1)
show(1 in c)
show(1 not in c)
show([c].count(1))
show([c, 2].index(2) if False else min([c, c]) is c)
class Length:
    def __len__(self): log.append("len"); return 0
show(Length() or "empty")
show(bool(Length()))
values = [0, 1, -1, 0.0, -0.0, 0.1, float("nan"), 0j, 1j, "", " ", "0", b"", b"\0", [], [[]], (), ((),), {}, {0: 0}, set(), {0}, frozenset(), range(0), range(1), None, ..., NotImplemented if False else 1, int, len, lambda: 0, type, object(), memoryview(b""), bytearray(), bytearray(1), slice(None), iter([]), (x for x in ())]
print("".join("01"[bool(v)] for v in values), "".join("01"[not not v] for v in values), "".join("1" if v else "0" for v in values))
