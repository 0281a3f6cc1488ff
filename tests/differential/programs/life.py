# Conway's game of life on an endless board: sets of cells, a glider, still lives and oscillators.
def neighbours(x, y):
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            if dx or dy:
                yield x + dx, y + dy


def step(cells):
    counts = {}
    for cell in cells:
        for near in neighbours(*cell):
            counts[near] = counts.get(near, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or n == 2 and cell in cells}


def parse(picture):
    return {(x, y) for y, row in enumerate(picture.split()) for x, c in enumerate(row) if c == "#"}


def show(cells):
    if not cells:
        return "(empty)"
    left, right = min(x for x, _ in cells), max(x for x, _ in cells)
    top, bottom = min(y for _, y in cells), max(y for _, y in cells)
    return "\n".join("".join(".#"[(x, y) in cells] for x in range(left, right + 1)) for y in range(top, bottom + 1))


glider = parse("""
.#.
..#
###
""")
cells = glider
for generation in range(5):
    print(f"generation {generation}: {len(cells)} cells, top left {min(cells)}")
    print(show(cells))
    cells = step(cells)
for _ in range(95):
    cells = step(cells)
print(min(cells), max(cells), {(x - 25, y - 25) for x, y in cells} == glider)

block = parse("## ##")
print(step(block) == block)
blinker = parse("###")
print(step(blinker) != blinker, step(step(blinker)) == blinker)
r_pentomino = parse(".## ##. .#.")
cells, sizes = r_pentomino, []
for generation in range(150):
    if generation % 25 == 0:
        sizes.append(len(cells))
    cells = step(cells)
print(sizes, len(cells))
print(show(step(parse("#"))))
