# Thousands of calls with random arguments; a running sum of all that they print, and every hundredth of them as it is.
seed = 2025
total = 0
lines = 0


def random(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return (seed >> 33) % n


LETTERS = ["a", "b", "c", "A", "B", " ", "\t", "\n", "\r", "\xe9", "\xdf", "\u20ac", "\U0001f600", "1", "\u0661", ",", "-",
           "\x1c", "\x85", "\u2028", "\u03a3", "\u0130", "\ufb01", "\xa0", "_", "'", '"', "\\", "\ud800", "\0", "%", "{", "}"]


def text(length, letters):
    return "".join([LETTERS[random(letters)] for _ in range(length)])


def position():
    return [None, None, random(20) - 10, random(400) - 200][random(4)]


def show(name, call):
    global total, lines
    try:
        result = call()
    except Exception as error:
        result = type(error).__name__ + ": " + str(error)
    line = name + " " + ascii(result)
    for c in line:
        total = (total * 31 + ord(c)) % 1000000007
    lines += 1
    if lines % 100 == 0:
        print(total, line[:150])


for _ in range(4000):
    few = 8 if random(2) else len(LETTERS)
    a = text(random(300) if random(4) == 0 else random(12), few)
    b = text(random(3), few)
    c = text(random(4), len(LETTERS))
    start, end, step = position(), position(), position() or 1
    count = -1 if start is None else start
    fill = (c or "x")[0]
    table = {97: b, 98: None, 233: "E"}
    calls = [
        ("find", lambda: a.find(b, start, end)),
        ("rfind", lambda: a.rfind(b, start, end)),
        ("count", lambda: a.count(b, start, end)),
        ("split", lambda: a.split(b, count)),
        ("rsplit", lambda: a.rsplit(b, count)),
        ("split blanks", lambda: a.split(None, count)),
        ("rsplit blanks", lambda: a.rsplit(None, count)),
        ("replace", lambda: a.replace(b, c, count)),
        ("slice", lambda: a[start:end:step]),
        ("index", lambda: a[count]),
        ("strip", lambda: (a.strip(b), a.lstrip(c), a.rstrip())),
        ("partition", lambda: (a.partition(b), a.rpartition(b))),
        ("splitlines", lambda: (a.splitlines(), a.splitlines(True))),
        ("expandtabs", lambda: a.expandtabs(len(c) * 3)),
        ("justify", lambda: (a.center(15, fill), a.ljust(9, fill), a.rjust(12), a.zfill(11))),
        ("case", lambda: (a.title(), a.lower(), a.upper(), a.swapcase(), a.capitalize(), a.casefold())),
        ("repr", lambda: repr(a)),
        ("edges", lambda: (a.startswith((b, c), start, end), a.endswith(b, start, end), a.removeprefix(b), a.removesuffix(b))),
        ("encode", lambda: a.encode("utf-8", ["replace", "surrogatepass", "backslashreplace", "strict"][len(c)])),
        ("translate", lambda: a.translate(table)),
        ("compare", lambda: (a < c, a == b, a >= b, b in a, a + b == a, len(a))),
        ("kinds", lambda: (a.isidentifier(), a.istitle(), a.islower(), a.isspace(), a.isprintable(), a.isalnum())),
        ("join", lambda: c.join(a)),
        ("percent", lambda: c % a),
        ("format", lambda: a.format(b, c, x=1)),
    ]
    show(*calls[random(len(calls))])
print(total, lines)
