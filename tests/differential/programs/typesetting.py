# Text set into columns: optimal line breaks, hyphens, justification, tables with spans and alignments, wide characters.
import functools
import itertools
import operator
TEXT = """In the beginning there was the word, and the word was short. Afterwards came
incomprehensible words; longer and longer, until nobody could remember\u00adhow a line was broken.

A second paragraph -- with dashes, "quotes" and 1,234.50 numbers -- ends\there."""


def width(text):
    return sum(2 if "\u1100" <= char <= "\u9fff" else 0 if "\u0300" <= char < "\u0370" else 1 for char in text)


def pad(text, size, align="<", fill=" "):
    missing = max(0, size - width(text))
    left = {"<": 0, ">": missing, "^": missing // 2}[align]
    return fill * left + text + fill * (missing - left)


def pieces(word, size):
    while width(word) > size:
        cut = next((place for place in range(size - 1, 2, -1) if word[place - 1] in "aeiou" and word[place] not in "aeiou"), size - 1)
        yield word[:cut] + "-"
        word = word[cut:]
    yield word


def broken(words, size):
    """Line breaks with the least sum of squared gaps; the last line is free."""
    @functools.lru_cache(maxsize=None)
    def cost(start):
        if start == len(words):
            return 0, ()
        best = float("inf"), ()
        for end in range(start + 1, len(words) + 1):
            gap = size - width(" ".join(words[start:end]))
            if gap < 0:
                break
            rest, breaks = cost(end)
            best = min(best, ((0 if end == len(words) else gap ** 2) + rest, (end, *breaks)), key=operator.itemgetter(0))
        return best
    price, breaks = cost(0)
    yield from (words[a:b] for a, b in itertools.pairwise((0, *breaks)))
    return price


def justified(line, size):
    if len(line) == 1:
        return line[0]
    spaces, extra = divmod(size - sum(map(width, line)), len(line) - 1)
    return "".join(word + " " * (spaces + (place < extra)) for place, word in enumerate(line[:-1])) + line[-1]


def paragraph(text, size, how="justify"):
    words = [piece for word in text.replace("\u00ad", "").split() for piece in pieces(word, size)]
    lines, price = [], None
    breaker = broken(words, size)
    while True:
        try:
            lines.append(next(breaker))
        except StopIteration as stop:
            price = stop.value
            break
    match how:
        case "justify": done = [justified(line, size) for line in lines[:-1]] + [" ".join(lines[-1])] if lines else []
        case "<" | ">" | "^": done = [pad(" ".join(line), size, how) for line in lines]
        case _: raise ValueError(f"{how!r}?")
    return done, price


def columns(text, count, size, gap=" | "):
    lines = []
    for part in text.expandtabs(4).split("\n\n"):
        lines += [*paragraph(part, size)[0], ""]
    tall = -(-len(lines) // count)
    for row in itertools.zip_longest(*itertools.batched(lines, tall), fillvalue=""):
        yield gap.join(pad(cell, size) for cell in row).rstrip()


class Table:
    def __init__(self, *heads):
        self.heads, self.rows = [head.rstrip("<>^") for head in heads], []
        self.align = [head[-1] if head[-1] in "<>^" else "<" for head in heads]
        self.formats = {}

    def __lshift__(self, row):
        self.rows.append(row)
        return self

    def cell(self, place, value):
        match value:
            case None: return "-"
            case bool(): return "\u2713" if value else "\u2717"
            case float() | int() if spec := self.formats.get(place): return format(value, spec)
            case (kind, value): return f"{value:{kind}}"
            case str(text) if len(text) > 14: return f"{text[:13]}\u2026"
        return str(value)

    def __str__(self):
        body = [[self.cell(place, value) for place, value in enumerate(row)] for row in self.rows]
        sizes = [max(map(width, column)) for column in zip(self.heads, *body, strict=True)]
        line = lambda left, middle, right: left + middle.join("\u2500" * (size + 2) for size in sizes) + right
        show = lambda cells, aligns: "\u2502" + "\u2502".join(f" {pad(c, s, a)} " for c, s, a in zip(cells, sizes, aligns)) + "\u2502"
        return "\n".join([line(*"\u250c\u252c\u2510"), show(self.heads, "^" * len(sizes)), line(*"\u251c\u253c\u2524"),
                          *(show(cells, self.align) for cells in body), line(*"\u2514\u2534\u2518")])


for size, how in ((30, "justify"), (18, ">"), (24, "^"), (7, "<")):
    done, price = paragraph(TEXT.partition("\n\n")[0], size, how)
    print(f"{how} {size}: {price}")
    print(*("[" + line + "]" for line in done), sep="\n")
print(*columns(TEXT, 3, 20), sep="\n")
table = Table("name", "amount>", "share^", "\u6f22\u5b57", "ok")
table.formats = {1: ",.2f", 2: ".1%"}
table << ("apples", 1234.5, 0.12345, "\u65e5\u672c", True) << ("very long names are cut", -7, 1, "e\u0301te\u0301", False) << ("none", None, ("#06x", 255), ("+.2e", 12345.678), 3)
print(table)
for attempt in ("paragraph('a b', 5, 'left')", "str(Table('a', 'b') << (1,))", "pad('x', 5, '=')", "Table('')", "[*columns('', 2, 5)]", "paragraph('', 3)", "str(Table())",
                "Table('x').cell(0, ('d', 'text'))", "pad('abc', 9, '^', '.-')", "justified(['a', 'b', 'c'], 8)"):
    try:
        print(attempt, "->", ascii(eval(attempt)))
    except Exception as error:
        print(f"{attempt}: {type(error).__name__}: {error}")
print(TEXT.title()[:40], TEXT.swapcase()[-9:], TEXT.count("e"), TEXT.translate({ord("\n"): " / ", 0xAD: None, ord("\t"): "~~"})[100:], sep="\n")
