# Paragraphs wrapped, justified and put into boxes; columns aligned by hand.
def wrap(text, width):
    line = []
    for word in text.split():
        if line and sum(map(len, line)) + len(line) + len(word) > width:
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def justify(words, width):
    if len(words) == 1:
        return words[0].ljust(width)
    gaps = len(words) - 1
    space, extra = divmod(width - sum(map(len, words)), gaps)
    return "".join(word + " " * (space + (i < extra) if i < gaps else 0) for i, word in enumerate(words))


def box(lines, title=""):
    width = max(map(len, lines))
    top = f" {title} ".center(width + 2, "─") if title else "─" * (width + 2)
    return "\n".join([f"┌{top}┐", *(f"│ {line:<{width}} │" for line in lines), f"└{'─' * (width + 2)}┘"])


def table(rows, header):
    columns = list(zip(header, *rows))
    widths = [max(len(str(cell)) for cell in column) for column in columns]
    yield " | ".join(h.center(w) for h, w in zip(header, widths)).rstrip()
    yield "-+-".join("-" * w for w in widths)
    for row in rows:
        yield " | ".join(f"{c:>{w}}" if isinstance(c, (int, float)) else f"{c:<{w}}" for c, w in zip(row, widths)).rstrip()


text = "The quick brown fox jumps over the lazy dog, naïvely — and the dog, déjà vu, lets it. " * 2
for width in (20, 33):
    lines = list(wrap(text, width))
    print(box([justify(line, width) for line in lines[:-1]] + [" ".join(lines[-1])], f"width {width}"))
print("\n".join(table([("apple", 3, 1.25), ("kiwi", 12, 0.5), ("watermelon", 1, 33.0)], ("fruit", "count", "price"))))
print("\n".join(line.translate(str.maketrans("aeiou", "43101")) for line in ["leet speak of old", "encode it"]))
print(*("".join(reversed(word)) for word in "level racecar stressed".split()))
print("\t".join("abc").expandtabs(4), "{:>{w}}|{:<{w}}|{:^{w}}".format("r", "l", "c", w=7))
