# Sudoku by constraint propagation and search; sets, dictionaries, recursion and copying.
rows, columns = "ABCDEFGHI", "123456789"
squares = [r + c for r in rows for c in columns]
units = ([[r + c for c in columns] for r in rows] + [[r + c for r in rows] for c in columns] +
         [[r + c for r in rs for c in cs] for rs in ("ABC", "DEF", "GHI") for cs in ("123", "456", "789")])
peers = {s: set(sum((u for u in units if s in u), [])) - {s} for s in squares}
tries = 0


def assign(values, square, digit):
    return all(eliminate(values, square, other) for other in values[square] if other != digit)


def eliminate(values, square, digit):
    if digit not in values[square]:
        return True
    values[square] = values[square].replace(digit, "")
    if not values[square]:
        return False
    if len(values[square]) == 1 and not all(eliminate(values, p, values[square]) for p in sorted(peers[square])):
        return False
    for unit in units:
        if square in unit:
            places = [s for s in unit if digit in values[s]]
            if not places or len(places) == 1 and not assign(values, places[0], digit):
                return False
    return True


def parse(grid):
    values = dict.fromkeys(squares, columns)
    for square, digit in zip(squares, grid):
        if digit in columns and not assign(values, square, digit):
            return None
    return values


def search(values):
    global tries
    if values is None:
        return None
    open_squares = [(len(v), s) for s, v in values.items() if len(v) > 1]
    if not open_squares:
        return values
    _, square = min(open_squares)
    for digit in values[square]:
        tries += 1
        copy = values.copy()
        if assign(copy, square, digit) and (result := search(copy)):
            return result
    return None


def show(values):
    for r in rows:
        yield " ".join(values[r + c] + (" |" if c in "36" else "") for c in columns)
        if r in "CF":
            yield "------+-------+------"


for grid in ("003020600900305001001806400008102900700000008006708200002609500800203009005010300",
             "4.....8.5.3..........7......2.....6.....8.4......1.......6.3.7.5..2.....1.4......"):
    tries = 0
    solution = search(parse(grid))
    print("\n".join(show(solution)))
    print("tries:", tries, all(len(set(solution[s] for s in unit)) == 9 for unit in units))
print(search(parse("55" + "." * 79)))
