# The predicates over all bytes, pairs of bytes and longer words; case methods against a table made by hand.
names = ["isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper"]
for name in names:
    method, method2 = getattr(bytes, name), getattr(bytearray, name)
    good = [i for i in range(256) if method(bytes([i]))]
    ranges, start = [], None
    for i in good + [999]:
        if start is None: start = last = i
        elif i == last + 1: last = i
        else: ranges.append((start, last)); start = last = i
    pairs = sum(method(bytes([i, j])) << (i * 7 + j) % 31 for i in range(0, 256, 3) for j in range(0, 256, 5))
    print(name, ranges, pairs, all(method(bytes([i])) == method2(bytearray([i])) for i in range(256)), method(b""), method(b"" * 3))
words = [b"", b"a", b"A", b"1", b" ", b"aB", b"Ab", b"AB", b"ab", b"A1", b"1A", b"a1", b"1a", b"A a", b"A A", b"a A", b"Ab Cd", b"Ab cD", b"A-B", b"A'B", b"a'b", b"They'Re", b"\t\n\r\x0b\x0c ", b"\x1c", b"\x85", b"\xa0", b"\xe9", b"A\xe9", b"\xc9", b"0x1F", b"1.5", b"-1", b"_", b"Hello, World!", b"HELLO 2", b"x" * 100, b"X" * 99 + b"y"]
for word in words: print(word[:20], "".join("01"[getattr(word, name)()] for name in names), "".join("01"[getattr(bytearray(word), name)()] for name in names), word.title(), word.capitalize(), word.swapcase()[:20])
for name in ("upper", "lower", "title", "swapcase", "capitalize"):
    whole = getattr(bytes(range(256)), name)(); print(name, whole.hex(), getattr(bytearray(range(256)), name)() == whole)
for name in names + ["upper", "title"]:
    for bad in ((1,), (b"",)):
        try: getattr(b"a", name)(*bad)
        except TypeError as e: print(e)
    try: getattr(b"a", name)(x=1)
    except TypeError as e: print(e)
    try: getattr(bytes, name)("a")
    except TypeError as e: print(e)
