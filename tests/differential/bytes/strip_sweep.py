# strip, lstrip, rstrip, removeprefix, removesuffix, startswith and endswith over all short bytes, checked by hand.
import itertools
wrong = total = 0
for letters in (b"ab ", b"\x00\xffa"):
    words = [bytes(t) for n in range(5) for t in itertools.product(letters, repeat=n)]
    sets = [bytes(t) for n in range(3) for t in itertools.product(letters, repeat=n)]
    for s in words:
        for chars in sets + [None]:
            which = chars if chars is not None else b" \t\n\r\x0b\x0c"
            i, j = 0, len(s)
            while i < j and s[i] in which: i += 1
            left = s[i:]
            while j > i and s[j - 1] in which: j -= 1
            k = len(s)
            while k > 0 and s[k - 1] in which: k -= 1
            for make in (bytes, bytearray):
                b = make(s); total += 1
                wrong += b.strip(chars) != s[i:j] or b.lstrip(chars) != left or b.rstrip(chars) != s[:k]
                if chars is not None:
                    wrong += b.startswith(chars) != (s[:len(chars)] == chars) or b.endswith(chars) != (s[len(s) - len(chars):] == chars if len(chars) <= len(s) else False)
                    wrong += b.removeprefix(chars) != (s[len(chars):] if s[:len(chars)] == chars else s) or b.removesuffix(chars) != (s[:-len(chars)] if chars and s.endswith(chars) else s)
                    wrong += b.startswith((chars, b"zz")) != b.startswith(chars) or b.endswith((b"zz", chars)) != b.endswith(chars)
print(wrong, total)
def t(f, *a):
    try: print(f(*a), end=" | ")
    except Exception as e: print(type(e).__name__, e, end=" | ")
for make in (bytes, bytearray):
    b = make(b"  banana  ")
    for name in ("strip", "lstrip", "rstrip", "removeprefix", "removesuffix", "startswith", "endswith"):
        print(name)
        for a in ((), (b"",), (b" ",), (b" b",), (bytearray(b" a"),), (memoryview(b" n"),), ("a",), (5,), (None,), ([32],), ((b" ", b"b"),), ((b" ", "b"),), ((),), ((5,),), (b" ", 1), (b" ", 1, 3), (b" ", None, None), (b" ", "x"), (b" ", 1, 2, 3), (bytes(range(256)),), (memoryview(b"  ")[::2],), (memoryview(b"a b ")[::2],)): t(getattr(b, name), *a)
        print()
whole = b"abc"; print(whole.strip() is whole, whole.strip(b"x") is whole, whole.lstrip() is whole, whole.removeprefix(b"z") is whole, b"".strip() is b"", b"   ".strip(), bytes(range(9, 14)).strip(), b"\x1c\x85\xa0".strip())
