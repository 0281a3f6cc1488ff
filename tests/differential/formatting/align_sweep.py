# Alignment, fill and width over texts of every width of character, for str, int, float, bool and None-like objects.
texts = ["", "a", "ab", "é", "中文", "\U0001f600", "a\u0301", "\t", "x" * 7]
for text in texts:
    print([f"{text:{fill}{align}{width}}" for fill in ("", "*", "中") for align in ("<", ">", "^") for width in (0, 1, 4, 5)])
    print([f"{text:{width}.{precision}}|" for width in (1, 4) for precision in (0, 1, 3)], ["%*s|%-*s|%.*s" % (4, text, 4, text, 1, text)], [text.center(5, "*"), text.ljust(4, "-"), text.rjust(4, "-"), text.zfill(4)])
for value in (0, 7, -7, 1234, True, 1.5, -0.25, 1e10, 12345.678):
    print([f"{value:{fill}{align}{width}}" for fill in ("", "*", "0") for align in ("<", ">", "^", "=") for width in (1, 6, 9)])
    print([f"{value:{sign}{zero}{width}}" for sign in ("", "+", "-", " ") for zero in ("", "0") for width in ("", 6)])
    print(["%5s|%-8s|%08.2f|%+d|% d|%-6d|" % (value, value, value, value, value, value)])
for count in range(0, 9):
    print(f"{'ab':^{count}}|{'abc':^{count}}|{5:^{count}}|{-5:={count}}|{1.5:^{count}}|", "%*d|%-*d|" % (count, 42, count, 42))
print([f"{v!s:>6}" for v in (None, True, [], (), {}, ..., int)], [f"{v!r:<8}|" for v in ("a", b"a", "é", 1.0)], [f"{v!a:^10}" for v in ("é", "中", "a")])
