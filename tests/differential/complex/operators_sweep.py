# Every operator between complex and every kind of number, both ways round, with results or errors.
values = [0, 2, -3, True, 0.5, -1.5, 1j, -2j, 1 + 1j, 0j, complex(-0.0, -0.0), 10**20]
symbols = ["+", "-", "*", "/", "**", "==", "!="]
for a in values:
    for symbol in symbols:
        row = []
        for b in values:
            if not (isinstance(a, complex) or isinstance(b, complex)): continue
            if symbol == "**" and (abs(a) > 100 or abs(b) > 100): continue
            try:
                row.append(eval(f"a {symbol} b"))
            except Exception as error:
                row.append(f"{type(error).__name__}: {error}")
        print(a, symbol, *row)
for symbol in ("//", "%", "<", "<=", ">", ">=", "<<", ">>", "&", "|", "^", "@"):
    for a, b in ((1j, 2), (2, 1j), (1j, 1j), (1.5, 1j)):
        try:
            print(eval(f"a {symbol} b"))
        except TypeError as error:
            print(a, symbol, b, error)
for name in ("__int__", "__float__", "__index__", "__floordiv__", "__mod__", "__divmod__", "__trunc__", "__round__", "__complex__", "__bool__", "__abs__", "__neg__", "__pos__", "__hash__"):
    print(name, hasattr(1j, name))
z = 1 + 2j
z += 1; z -= 1j; z *= 2; z /= 2j; z **= 2
print(z)
for text in ("z //= 2", "z %= 2", "z <<= 1"):
    try:
        exec(text)
    except TypeError as error:
        print(error)
