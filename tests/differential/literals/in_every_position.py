# Literals as operands, arguments, keys, defaults, subscripts, decorators' arguments, patterns.
def f(a=1, b=1.5, c="x", d=b"y", e=None, g=(1, 2), *, h=[], i={}, j=..., k=1j, l=True):
    return a, b, c, d, e, g, h, i, j, k, l
print(f())
print(f(0x10, 1e2, "z" "w", rb"\n", False, (), h={1}, i={1: 2}, j=-1, k=-1j, l=not True))
print({1: "a", "1": "b", 1.5: "c", b"1": "d", None: "e", (1,): "f", ...: "g", True: "h", 1j: "i"})
def matched(value):
    match value:
        case 0: return "zero"
        case -1 | -2.5: return "negative"
        case 1 + 2j: return "complex"
        case "a" "b": return "joined"
        case b"\x00": return "bytes"
        case None | True | False: return "constant"
        case (): return "empty"
        case {"k": 0x10}: return "hex"
        case 1e3: return "thousand"
        case r"\n": return "raw"
print([matched(v) for v in (0, -1, -2.5, 1 + 2j, "ab", b"\0", None, True, (), {"k": 16}, 1000, "\\n", 5)])
print("abc"[-1], "abc"[1:], "%5.2f" % 3.14159, "{}{}".format(1, 2), 1 < 2 < 3, 1 if 0 else 2, (lambda: 3)(), [*"ab"], {**{"a": 1}})
print(1 .__add__(2), 1.5.__neg__(), "a".__add__("b"), [].__len__(), {}.__class__, ().__hash__() == hash(()), None.__bool__(), (-1).__abs__())
