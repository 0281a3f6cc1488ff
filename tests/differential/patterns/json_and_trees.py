# match in real work: JSON values, trees, tokens, state machines, with guards, or-patterns and nested patterns.
class Node:
    __match_args__ = ("kind", "children")
    def __init__(self, kind, *children): self.kind, self.children = kind, children
    def __repr__(self): return f"{self.kind}({', '.join(map(repr, self.children))})"


def simplify(tree):
    match tree:
        case Node("add", (Node("num", (0,)), other)) | Node("add", (other, Node("num", (0,)))): return simplify(other)
        case Node("mul", (Node("num", (0,)) as zero, _)) | Node("mul", (_, Node("num", (0,)) as zero)): return zero
        case Node("mul", (Node("num", (1,)), other)) | Node("mul", (other, Node("num", (1,)))): return simplify(other)
        case Node("add" | "mul" as kind, (Node("num", (int(a),)), Node("num", (int(b),)))): return Node("num", a + b if kind == "add" else a * b)
        case Node("neg", (Node("neg", (inner,)),)): return simplify(inner)
        case Node(kind, ()) : return Node(kind)
        case Node("num" | "var"): return tree
        case Node(kind, children): return Node(kind, *map(simplify, children))
        case _: raise TypeError(f"no tree: {tree!r}")


num, var = lambda n: Node("num", n), lambda n: Node("var", n)
for tree in [Node("add", num(0), var("x")), Node("add", var("x"), num(0)), Node("mul", num(0), var("y")), Node("mul", var("y"), num(1)), Node("add", num(2), num(3)), Node("mul", num(2), num(3)), Node("neg", Node("neg", var("z"))), Node("sub", Node("add", num(0), num(1)), Node("neg", Node("neg", num(5)))), Node("empty"), num(7)]:
    print(tree, "->", simplify(tree))
try: simplify(5)
except TypeError as error: print(error)


def shape(value):
    match value:
        case None | True | False: return f"constant {value}"
        case int() | float() if value < 0: return "negative"
        case int(n): return f"int {n}"
        case float(): return "float"
        case "" | []: return "empty"
        case str(s) if s.isupper(): return f"shout {s}"
        case str(): return "text"
        case [one]: return f"one of {shape(one)}"
        case [first, *_, last] if shape(first) == shape(last): return f"list with equal ends of {shape(first)}"
        case [*items]: return [shape(item) for item in items]
        case {"type": "point", "x": x, "y": y}: return f"point {x} {y}"
        case {"type": str(kind), **rest} if rest: return f"{kind} with {sorted(rest)}"
        case {"type": kind}: return f"only {kind}"
        case {}: return f"dict of {len(value)}"
        case _: return f"unknown {type(value).__name__}"


for value in [None, True, 0, -1, -1.5, 2.5, "", [], "LOUD", "quiet", [1], [1, 2, 1], [1, "a"], (1, 1), {"type": "point", "x": 1, "y": 2, "z": 3}, {"type": "circle", "r": 1}, {"type": 5}, {"a": 1}, {}, {1}, b"x", range(2), object]:
    print(repr(value), "->", shape(value))


def machine(text):
    state, output = "start", []
    for symbol in [*text, None]:
        match state, symbol:
            case "start", "0" | "1" | "2" as digit: state, output = "number", output + [int(digit)]
            case "number", str(d) if d.isdigit(): output[-1] = output[-1] * 10 + int(d)
            case ("number" | "start") as before, " ": state = "start"
            case "number", "+" | "-" as sign: state, output = "start", output + [sign]
            case _, None: return output
            case other, symbol: return f"stuck in {other} at {symbol!r}"


for text in ["12 + 2", "1 2 2", "2+x", "", "+", "1-2-1 "]: print(repr(text), machine(text))
