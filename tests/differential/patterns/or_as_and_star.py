# Or-patterns, as-patterns, nested alternatives that bind the same names, wildcards.
def show(subject):
    match subject:
        case 1 | 2 | 3 as small: return f"small {small}"
        case [("a" | "b") as letter, (int() | float()) as number]: return f"{letter} {number}"
        case {"left": x, "right": _} | {"only": x}: return f"x {x}"
        case (("go", direction) | ("walk", direction, _)): return f"to {direction}"
        case [*_, (0 | 1) as bit] as whole: return f"{bit} of {whole}"
        case (str() as text) | [str() as text]: return f"text {text}"
        case (None | True | False) as constant: return f"constant {constant}"
        case float() | complex() as number if number == number: return f"number {number}"
        case _ as anything if False: return anything
        case _: return "?"
for subject in [1, 3, ["a", 1], ["b", 2.5], ["c", 1], {"left": 1, "right": 2}, {"only": 3}, ("go", "north"),
                ("walk", "south", 3), [9, 9, 0], "hello", ["boxed"], None, True, False, 1.5, float("nan"), 2j, set()]:
    print(show(subject))
match [[1, 2], [3, 4]]:
    case [[a, _] as first, [_, b] as second] as both: print(a, b, first, second, both)
match (1, 2, 3):
    case (1 | 2, *(rest)) | [*rest]: print(rest)
