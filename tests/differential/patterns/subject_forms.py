# Subjects of all forms, walrus in subjects and guards, yields in match, return and raise out of cases.
def gen():
    received = yield "start"
    while True:
        match received:
            case None: received = yield "none"
            case [x, y]: received = yield x + y
            case {"value": v} if (w := v * 2) > 5: received = yield w
            case "stop": return "stopped"
            case other: received = yield f"other {other}"
g = gen()
print(next(g))
for value in [None, [1, 2], {"value": 2}, {"value": 3}, 5]: print(g.send(value))
try: g.send("stop")
except StopIteration as stop: print(stop.value)
def early(subject):
    match subject:
        case int():
            try: return "int"
            finally: print("finally")
        case str(): raise ValueError(subject)
        case []: pass
    return "end"
print(early(1), early([]), early(None))
try: early("x")
except ValueError as error: print(repr(error))
match (n := 10, m := 20):
    case (a, b): print(a, b, n, m)
def yields():
    match (yield 1), (yield 2):
        case (a, b) if (yield a + b): print("guard", a, b)
        case _: print("none")
    match (yield 3):
        case [x, y]: print((yield x), (yield y))
def drive(generator, values):
    print(next(generator), end=" ")
    for value in values:
        try: print(generator.send(value), end=" ")
        except StopIteration: print("end")
drive(yields(), [10, 20, True, [7, 8], "p", "q"])
drive(yields(), [10, 20, False, None])
async def waits():
    match [1, 2]:
        case [a, b]: return a + b
coro = waits()
try: coro.send(None)
except StopIteration as stop: print(stop.value)
