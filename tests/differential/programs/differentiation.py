# Symbolic differentiation with match: nested tuples as expressions, simplification, evaluation, printing.
def simplify(e):
    match e:
        case (op, a, b):
            a, b = simplify(a), simplify(b)
            match op, a, b:
                case "+", int() | float(), int() | float():
                    return a + b
                case "*", int() | float(), int() | float():
                    return a * b
                case ("+", 0, x) | ("+", x, 0) | ("*", 1, x) | ("*", x, 1) | ("^", x, 1):
                    return x
                case ("*", 0, _) | ("*", _, 0):
                    return 0
                case "^", _, 0:
                    return 1
                case "*", x, int(n):
                    return ("*", n, x)
                case "*", int(n), ("*", int(m), x):
                    return ("*", n * m, x)
                case "+", x, y if x == y:
                    return ("*", 2, x)
                case _:
                    return (op, a, b)
        case (function, a):
            return (function, simplify(a))
        case _:
            return e


def derive(e, x):
    match e:
        case int() | float():
            return 0
        case str(name):
            return int(name == x)
        case "+", a, b:
            return ("+", derive(a, x), derive(b, x))
        case "*", a, b:
            return ("+", ("*", derive(a, x), b), ("*", a, derive(b, x)))
        case "^", a, int(n):
            return ("*", ("*", n, ("^", a, n - 1)), derive(a, x))
        case "sin", a:
            return ("*", ("cos", a), derive(a, x))
        case "cos", a:
            return ("*", ("*", -1, ("sin", a)), derive(a, x))
        case "exp", a:
            return ("*", e, derive(a, x))
        case _:
            raise ValueError(f"cannot derive {e!r}")


def show(e, level=0):
    levels = {"+": 1, "*": 2, "^": 3}
    match e:
        case (op, a, b):
            mine = levels[op]
            text = f"{show(a, mine)} {op} {show(b, mine + (op == '^'))}"
            return f"({text})" if mine < level else text
        case (function, a):
            return f"{function}({show(a)})"
        case _:
            return str(e)


examples = [5, "x", ("+", "x", ("*", 3, "y")), ("^", "x", 4), ("*", "x", "x"), ("sin", ("*", 2, "x")),
            ("exp", ("^", "x", 2)), ("*", ("+", "x", 1), ("cos", "x")), ("^", ("+", ("^", "x", 2), 1), 3)]
for e in examples:
    d = simplify(derive(e, "x"))
    print(f"{show(e):24} ->  {show(d):40} {show(simplify(derive(d, 'x')))}")
for bad in (("tan", "x"), [1, 2, 3, 4], None):
    try:
        derive(bad, "x")
    except ValueError as error:
        print(error)
