# N queens, knights and subset sums: three searches with backtracking, as generators.
def queens(n, placed=()):
    row = len(placed)
    if row == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))


def knights_tour(n, start):
    moves = [(1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2)]
    board = {start: 0}

    def free(x, y):
        return [(x + dx, y + dy) for dx, dy in moves
                if 0 <= x + dx < n and 0 <= y + dy < n and (x + dx, y + dy) not in board]

    def extend(here, count):
        if count == n * n:
            return True
        for there in sorted(free(*here), key=lambda p: (len(free(*p)), p)):
            board[there] = count
            if extend(there, count + 1):
                return True
            del board[there]
        return False

    return board if extend(start, 1) else None


def subsets(numbers, target):
    if target == 0:
        yield []
    for i, n in enumerate(numbers):
        if n <= target:
            for rest in subsets(numbers[i + 1:], target - n):
                yield [n] + rest


for n in range(1, 8):
    print(n, sum(1 for _ in queens(n)))
first = next(queens(8))
print(first)
for column in first:
    print(" ".join("Q" if c == column else "." for c in range(8)))
tour = knights_tour(6, (0, 0))
for y in range(6):
    print(" ".join(f"{tour[x, y]:2}" for x in range(6)))
print(knights_tour(3, (0, 0)))
print(list(subsets([3, 34, 4, 12, 5, 2], 9)), list(subsets([2, 4], 5)))
