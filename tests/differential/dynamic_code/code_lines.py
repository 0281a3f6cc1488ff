# co_lines(): which lines a function's code stands on; co_positions(): where in them.
def f(a,
      b=2):
    x = a + b
    if x:
        y = [
            a,
            b,
        ]
    else:
        y = None

    for i in y:
        print(i)
    return (x,
            y)
def lines(code): return sorted({line - code.co_firstlineno for _, _, line in code.co_lines() if line is not None})
print(lines(f.__code__), f.__code__.co_firstlineno)
print(lines((lambda: 1).__code__), lines(compile("x = 1\n\n\ny = 2\nz = f(\n  1)", "", "exec")))
starts = [start for start, end, line in f.__code__.co_lines()]
print(starts == sorted(starts), starts[0])
entries = list(f.__code__.co_lines())
print(all(a[1] == b[0] for a, b in zip(entries, entries[1:])), all(len(entry) == 3 for entry in entries))
print(type(f.__code__.co_lines()).__name__ , iter(f.__code__.co_lines()) is not None)
positions = list(f.__code__.co_positions())
print(all(len(each) == 4 for each in positions), len(positions) > 5)
def try_it():
    try:
        a = 1
    except ValueError as e:
        b = 2
    else:
        c = 3
    finally:
        d = 4
    with a as b:
        pass
    while a:
        break
    match a:
        case 1:
            return 5
        case [x, y]:
            pass
    class C:
        z = 1
    def g():
        return 9
    del a
    global q
    assert b, c
    raise d
print(lines(try_it.__code__))
def annotated(x: int) -> str:
    "doc"
    y: int
    z: int = 3
    pass
    ...
    return
print(lines(annotated.__code__))
def empty(): pass
print(lines(empty.__code__))
@property
def decorated(self):
    return 1
print(lines(decorated.fget.__code__))
