# Names bound by patterns: they stay after the match, after failed guards, and not after failed patterns.
def names(**known): print({k: v for k, v in known.items() if k in "abcxyz"})
def bind_guard(subject):
    match subject:
        case [a, b] if a > b: pass
        case {"x": x}: pass
        case [a, *c]: pass
    names(**locals())
bind_guard([2, 1])
bind_guard([1, 2])
bind_guard([1, 2, 3])
bind_guard({"x": 1})
def partial(subject):
    match subject:
        case [a, b, 3]: pass
        case [x, (1 | 2) as y] if False: pass
    names(**locals())
partial([1, 2, 4])
partial([1, 2, 3])
partial([1, 2])
def unbound(subject):
    match subject:
        case [a]: pass
    return a
try: unbound([1, 2])
except UnboundLocalError as error: print(error)
print(unbound([1]))
match 5:
    case outer: pass
print(outer)
class C:
    match {"k": [1, 2]}:
        case {"k": [p, *q]}: pass
print(C.p, C.q)
def shared():
    match (1, 2):
        case (v, w): pass
    return lambda: (v, w)
print(shared()())
def declared():
    global late
    match "late":
        case late: pass
declared()
print(late)
for item in [1, "a", [2]]:
    match item:
        case str(): continue
        case int(): print("int", item)
        case [n]:
            print("list", n)
            break
else: print("no")
