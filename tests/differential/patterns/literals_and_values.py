# Literal patterns compare by equality, but None, True and False by identity; numbers with signs; dotted values.
class Colour:
    red = 1
    class Dark: blue = "dark blue"
def name(subject):
    match subject:
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 0: return "zero"
        case -1: return "minus one"
        case Colour.red: return "red"
        case Colour.Dark.blue: return "blue"
        case 1.5 | -1.5: return "float"
        case 1 + 2j | -1 - 2j: return "complex"
        case -3j: return "imaginary"
        case "a" "b": return "text"
        case b"a" b"b": return "bytes"
        case 10_000: return "big"
        case 0x10: return "hex"
        case """c""" | r"\d": return "quotes"
        case _: return "other"
for subject in [None, True, False, 0, 0.0, -0.0, 0j, 1, 1.0, -1, -1.0, "dark blue", 1.5, -1.5, 1 + 2j, -1 - 2j, 1 - 2j,
                -3j, "ab", b"ab", bytearray(b"ab"), 10000, 16, "c", "\\d", "", float("nan")]:
    print(repr(subject), name(subject))
nan = float("nan")
class N: nan = nan
match nan:
    case N.nan: print("equal by identity?")
    case _: print("nan is not equal to itself")
match [nan]:
    case [N.nan]: print("no")
    case _: print("nor in a list")
match "x":
    case f.x if True: print("no")
    case _: print("no")
