# split, rsplit, splitlines and partition over all short texts, for white space and separators, against plain loops.
import itertools
def split(s, sep, most):
    out, start, n = [], 0, 0
    while most < 0 or n < most:
        i = s.find(sep, start)
        if i < 0: break
        out.append(s[start:i]); start = i + len(sep); n += 1
    return out + [s[start:]]
def blanks(s, most):
    out, i, n = [], 0, 0
    while i < len(s):
        while i < len(s) and s[i].isspace(): i += 1
        if i == len(s): break
        if most >= 0 and n == most: return out + [s[i:].rstrip() if False else s[i:]]
        j = i
        while j < len(s) and not s[j].isspace(): j += 1
        out.append(s[i:j]); i = j; n += 1
    return out
wrong = total = 0
for letters in ("a b", "a\u2003\u20ac", " \xa0x", "ab\U0001f600"):
    for n in range(6):
        for t in itertools.product(letters, repeat=n):
            s = "".join(t); total += 1
            for most in (-1, 0, 1, 2):
                got = s.split(None, most); want = blanks(s, most)
                if most >= 0 and want and len(want) > most: want[-1] = want[-1]
                wrong += got != want and [x.rstrip() for x in got] != [x.rstrip() for x in want]
                wrong += [x[::-1] for x in s[::-1].split(None, most)][::-1] != s.rsplit(None, most)
                for sep in (letters[1], letters[0] + letters[1], letters[2] * 2):
                    wrong += s.split(sep, most) != split(s, sep, most)
                    wrong += [x[::-1] for x in split(s[::-1], sep[::-1], most)][::-1] != s.rsplit(sep, most)
                    wrong += s.split(sep=sep, maxsplit=most) != s.split(sep, most)
print(wrong, total)
ends = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x1f", "\u2027", "\t", " ", "\u200b", "\x00"]
for end in ends:
    s = f"one{end}two{end}{end}three"; print(ascii(end), s.splitlines(), s.splitlines(True), len(s.split()), f"{end}".splitlines(), s.encode().splitlines() if ord(end[0]) < 128 else "", f"a{end}".isspace(), end.isspace())
for s in ("", "\n", "\r\n", "\n\r", "\r\r\n\n", "a\r", "a\n\rb", "\u2028\u20ac\x85", "a\x0b\x0cb"):
    print(ascii(s), ascii(s.splitlines()), ascii(s.splitlines(keepends=True)), ascii(s.split("\n")))
for bad in ((5,), ("x",), (None,), (1, 2), ([],)):
    try: print(ascii("a\nb".splitlines(*bad)))
    except TypeError as e: print(e)
class S(str): pass
print([type(x).__name__ for x in S("a b").split()], [type(x).__name__ for x in S("ab").split()], [type(x).__name__ for x in S("ab").splitlines()], [type(x).__name__ for x in S("a-b").partition(S("-"))], "ab".split()[0] is not None, "a,b,c".rsplit(S(","), 1))
