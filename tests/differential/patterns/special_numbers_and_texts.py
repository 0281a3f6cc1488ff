# Literal patterns of every kind against every kind of value: equality, signs, complex numbers, texts, bytes, identity.
import math


class Equal:
    def __init__(self, *values): self.values = values
    def __eq__(self, other):
        print("  compared with", repr(other))
        return other in self.values
    __hash__ = None


def number(value):
    match value:
        case 0: return "0"
        case -0.5: return "-0.5"
        case 1.5e3: return "1500.0"
        case 0x10: return "16"
        case -1: return "-1"
        case 1 + 2j: return "1+2j"
        case -1 - 2j: return "-1-2j"
        case 3j: return "3j"
        case -3j: return "-3j"
        case 1_000_000: return "million"
        case 0b11 | 0o11: return "3 or 9"
        case 1e400: return "inf"
        case -1e400: return "-inf"
    return "none"


for value in [0, 0.0, -0.0, False, 0j, -0.5, 1500, 1500.0, 16, 16.0, -1, -1.0, 1 + 2j, -1 - 2j, 3j, -3j, 10 ** 6, 1e6, 3, 9, math.inf, -math.inf, math.nan, True, "0", None, b"0", [0]]:
    print(repr(value), number(value))


def text(value):
    match value:
        case "": return "empty"
        case "a" "b": return "joined"
        case r"\n": return "raw"
        case "\n": return "newline"
        case b"": return "empty bytes"
        case b"a" b"b": return "joined bytes"
        case "\N{BULLET}": return "bullet"
        case """long
text""": return "long"
        case "'" | '"': return "quote"
        case u"u": return "u"
    return "none"


for value in ["", "ab", "\\n", "\n", b"", b"ab", bytearray(b"ab"), "\u2022", "long\ntext", "'", '"', "u", "x", [], 0]: print(repr(value), text(value))


def constant(value):
    match value:
        case None: return "None"
        case True: return "True"
        case False: return "False"
        case 1: return "1"
        case 0: return "0"
    return "none"


for value in [None, True, False, 1, 0, 1.0, 0.0, Equal(None, True), Equal(1), "", type(None)]: print(constant(value) if not isinstance(value, Equal) else ("equal", constant(value)))


class Constants:
    answer = 42
    nothing = None
    class Inner:
        pi = math.pi
    @property
    def dynamic(self):
        print("  asked")
        return 7


holder = Constants()
def dotted(value):
    match value:
        case Constants.answer: return "answer"
        case Constants.nothing: return "nothing"
        case Constants.Inner.pi | math.e: return "constant"
        case holder.dynamic: return "dynamic"
        case holder.missing: return "never"


for value in [42, 42.0, None, math.pi, math.e, 7, 8, Equal(7)]:
    try: print(dotted(value))
    except AttributeError as error: print(error)
match math.nan:
    case math.nan: print("nan is found")
    case x: print("nan is not equal to itself")
match [math.nan]:
    case [math.nan]: print("never")
    case [x] if x is math.nan: print("identical in a guard")
