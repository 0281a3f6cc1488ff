# Unary operators: stacked, beside powers and calls, on everything.
class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "inv"
    def __abs__(self): return "abs"
    def __bool__(self): return False
u = U()
print(-u, +u, ~u, abs(u), not u, not not u)
print(- - 1, -+-1, ~~5, -~-~3, not-1, not~-1, -2 ** 2, (-2) ** 2, 2 ** -1, -2 ** -2, ~2 ** 2, - 2 * 3, 2*-3, 2 - -3, 2--3, 2+-+3)
print(-True if False else -(True), +True, not None, -1.5, +0.0, -0.0, -(0), ~0x0f, -1j, +1j)
for text in ("-'a'", "+'a'", "~'a'", "-None", "~1.5", "+[]", "-{}", "~None", "-print", "~1j", "-b'a'", "+()", "-...", "not"):
    try:
        print(text, eval(text))
    except (TypeError, SyntaxError) as error:
        print(text, "->", error)
x = 5
print(-x, -x ** 2, (-x) ** 2, -x.real, -abs(-x), - x if x else + x, [-x, +x, ~x], {-x: +x}, f"{-x}", -x // 2, -(x // 2), ~x & 7, -x % 3, -x << 1)
print(not x == 5, not (x == 5), (not x) == 5, not x in [5], not x is None, not x and x, not (x and not x))
