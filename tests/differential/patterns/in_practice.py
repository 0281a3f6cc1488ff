# match at work: an evaluator of expressions, a parser of commands, a walk through JSON-like data.
class Num:
    __match_args__ = ("value",)
    def __init__(self, value): self.value = value
class Bin:
    __match_args__ = ("op", "left", "right")
    def __init__(self, op, left, right): self.op, self.left, self.right = op, left, right
class Neg:
    __match_args__ = ("operand",)
    def __init__(self, operand): self.operand = operand
def evaluate(node):
    match node:
        case Num(value): return value
        case Bin("+", left, right): return evaluate(left) + evaluate(right)
        case Bin("*", Num(0), _) | Bin("*", _, Num(0)): return 0
        case Bin("*", left, right): return evaluate(left) * evaluate(right)
        case Bin("-" | "sub", left, right): return evaluate(left) - evaluate(right)
        case Neg(Neg(inner)): return evaluate(inner)
        case Neg(operand): return -evaluate(operand)
        case Bin(op=unknown): raise ValueError(f"operator {unknown}")
        case _: raise TypeError(type(node).__name__)
print(evaluate(Bin("+", Num(2), Bin("*", Num(3), Neg(Num(4))))), evaluate(Neg(Neg(Num(5)))), evaluate(Bin("*", Num(0), None)), evaluate(Bin("sub", Num(1), Num(2))))
for bad in (Bin("/", Num(1), Num(2)), 5):
    try: evaluate(bad)
    except (ValueError, TypeError) as error: print(repr(error))
def command(line):
    match line.split():
        case []: return "nothing"
        case ["quit" | "exit"]: return "bye"
        case ["go", ("north" | "south" | "east" | "west") as direction]: return f"going {direction}"
        case ["go", *_]: return "go where?"
        case ["take", *items, "and", last]: return f"taking {items + [last]}"
        case ["take", item] if item.isalpha(): return f"taking {item}"
        case ["say", *words]: return " ".join(words).upper()
        case [verb, *_]: return f"cannot {verb}"
for line in ("", "quit", "go north", "go up", "take lamp", "take 5", "take a b and c", "say hello there", "dance now"): print(command(line))
def describe(data):
    match data:
        case {"type": "circle", "radius": (int() | float()) as r, **rest}: return f"circle {r} {sorted(rest)}"
        case {"type": "polygon", "points": [(x0, y0), *others]}: return f"polygon from {x0},{y0} with {len(others)} more"
        case {"children": [*children]}: return [describe(c) for c in children]
        case {}: return "mapping"
        case [str() as name, {"id": int(ident)}]: return f"{name}#{ident}"
        case [x, y, z] if x == y == z: return "all same"
        case bool() | None as constant: return repr(constant)
        case int() | float() as number if number < 0: return "negative"
        case other: return type(other).__name__
for data in ({"type": "circle", "radius": 2, "colour": "red"}, {"type": "circle", "radius": "big"}, {"type": "polygon", "points": [(0, 1), (2, 3)]}, {"children": [{}, [1, 1, 1], {"children": []}]}, ["x", {"id": 3}], ["x", {"id": "3"}], True, None, -5, 5, "s"):
    print(describe(data))
def rotate(tree):
    match tree:
        case (("node", a, x, b), y, c): return (a, x, ("node", b, y, c))
        case (a, x, ("node", b, y, c)): return (("node", a, x, b), y, c)
        case unchanged: return unchanged
print(rotate((("node", 1, "x", 2), "y", 3)), rotate((1, "x", ("node", 2, "y", 3))), rotate(5))
