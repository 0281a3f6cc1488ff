# Sequence patterns: lengths, stars in every place, nesting, parentheses or none.
def kind(subject):
    match subject:
        case []: return "empty"
        case [x]: return f"one {x!r}"
        case [1, *rest]: return f"starts with 1: {rest!r}"
        case (*init, "end"): return f"ends: {init!r}"
        case [[a, b], [c, d]]: return f"two pairs {a, b, c, d}"
        case ["mid", *_, z]: return f"mid to {z!r}"
        case first, *middle, last: return f"{first!r} {middle!r} {last!r}"
        case _: return f"other {subject!r}"
for subject in [[], (), [1], (None,), [1, 2, 3], (1,), [0, 5, "end"], ["end"], [[1, 2], (3, 4)], ((1, 2), [3, 4, 5]),
                ["mid", 1, 2, 3], ["mid", 9], range(3), range(0), "ab", b"ab", bytearray(b"ab"), {1, 2}, {1: 2},
                iter([1, 2]), memoryview(b"xyz"), None, 3]:
    result = kind(subject)
    print(type(subject).__name__, result if "iterator" not in result and "memory at" not in result else "other")
match 1, 2, 3:
    case a, *b: print(a, b)
match (5,):
    case x,: print(x)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match []:
    case [*all_of_it]: print(all_of_it, type(all_of_it))
match (1, 2):
    case [*all_of_it]: print(all_of_it)
match (1, 2, 3, 4):
    case (_, *_): print("at least one")
match ():
    case (*_,): print("any tuple")
