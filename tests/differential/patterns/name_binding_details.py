# Which names a case binds, when they are bound, and in which scopes.
def captures():
    match [1, [2, 3], {"k": 4}]:
        case [a, [b, *c], {"k": d, **e}] as f:
            return sorted(locals().items())


print(captures())


def failed_guard():
    for value in [1, 2]:
        match value:
            case x if x > 5: print("never")
            case y if (z := y * 10) > 10: print("second", x, y, z)
            case w: print("third", x, y, z, w)


failed_guard()


def failed_later():
    match [1, 2, 3]:
        case [a, b, 4]: return "no"
        case [a, 2, c] if False: return "no"
        case _:
            try:
                return a, c, b
            except UnboundLocalError as error:
                return str(error)


print(failed_later())


def closure():
    match "captured":
        case text:
            def inner(): return text
    first = inner()
    match "again":
        case text: pass
    return first, inner()


print(closure())
module_level = 0


def declares_global():
    global module_level, fresh
    match [1, 2]:
        case [module_level, fresh]: pass


declares_global()
print(module_level, fresh)


def declares_nonlocal():
    n = 0
    def inner():
        nonlocal n
        match 5:
            case n if n == 5: pass
    inner()
    return n


print(declares_nonlocal())


class Body:
    match (1, 2):
        case (one, two): pass
    match {"x": 1}:
        case {"x": __private}: pass


print(Body.one, Body.two, Body._Body__private)
match 3:
    case int(n) | [n, *_] | {"n": n}: print("or", n)
match [3]:
    case int(n) | [n, *_] | {"n": n}: print("or", n)
match (1, 1):
    case (x, y) if x is y: print("same")
match ("outer", ("inner",)):
    case (str() as s, (t,) as u): print(s, t, u)
del s
try:
    match [1]:
        case [s, t]: pass
    print(s)
except NameError as error:
    print(error)
for i in range(3):
    match i:
        case 0: continue
        case 1: shown = "one"
        case _: break
else:
    print("not reached")
print(i, shown)
