# How often truth is asked when `not` stands before `and`, `or` and conditional expressions, as a value and as a test.
log = []
class T:
    def __init__(self, value, name): self.value, self.name = value, name
    def __bool__(self):
        log.append(self.name)
        return self.value
def show(*values):
    print(*values, log)
    log.clear()
t, f = T(True, "t"), T(False, "f")
show(not (t or f)); show(not (t and f)); show(not (f and t)); show(not (t if t else f)); show(not not (t or f)); show(not not not (f and t))
x = not (t or f); show(x)
if not (t or f): pass
show("if")
if not not (t or f): pass
show("if not not")
show(1 if (t or f) else 2); show(1 if not (t or f) else 2)
show([1 for _ in [1] if not (t or f)])
while not (t or f): pass
show("while")
assert not (f or f)
show("assert")
show((t or f) and 3); show((t and f) or 3); show(not (t or f) and 3)
show(t and (not (f or t)) or 5)
x = (t or f) or (f or t); show("or or")
x = not (t and (f or t)); show("and or")
x = (not (t or f)) or f; show("not or or")
x = bool(t or f); show("bool")
def g(): return not (t or f)
show(g())
if (t or f) and (f or t): show("junctions")
if (x := (t or f)): show("walrus")
x = 3 if (t and (not (f or f))) else 4; show(x)
if not (not t or f): show("nested")
while (f or f) or not t: pass
show("while or")
match 1:
    case 1 if not (f or f): show("guard")
show((lambda: not (t and t))())
show([not (v or f) for v in (t, f)])
