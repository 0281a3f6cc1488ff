# algorithms written as comprehensions: sieve, queens, game of life, transposing, word counts, power sets, Pascal, inverted maps
print([n for n in range(2, 60) if all(n % d for d in range(2, int(n ** 0.5) + 1))])
print(sorted({n for n in range(2, 60)} - {m for n in range(2, 8) for m in range(n * n, 60, n)}))

def queens(size, placed=()):
    if len(placed) == size:
        return [placed]
    return [solution for column in range(size)
            if all(column != c and abs(column - c) != len(placed) - r for r, c in enumerate(placed))
            for solution in queens(size, (*placed, column))]

print(len(queens(6)), queens(4), queens(3), [len(queens(n)) for n in range(1, 7)])

def life(alive):
    near = [(x + dx, y + dy) for x, y in alive for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]
    return {cell for cell in set(near) if (count := near.count(cell)) == 3 or count == 2 and cell in alive}

cells = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for _ in range(4):
    cells = life(cells)
print(sorted(cells))
print("\n".join("".join("#" if (x, y) in cells else "." for x in range(5)) for y in range(5)))
rows = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in rows] for i in range(3)], [item for row in rows for item in row], [sum(row) for row in rows])
a, b = [[1, 2], [3, 4]], [[0, 1], [1, 0]]
print([[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a])
text = "the cat and the dog and the bird"
words = text.split()
print({word: words.count(word) for word in words}, {len(word): [w for w in words if len(w) == len(word)] for word in words})
print({letter: {word for word in words if letter in word} for letter in "zg"})
print([[item for bit, item in enumerate("abc") if mask >> bit & 1] for mask in range(8)])
triangle = [row := [1]] + [row := [1, *(x + y for x, y in zip(row, row[1:])), 1] for _ in range(5)]
print(triangle)
print([(x, y, z) for x in range(1, 20) for y in range(x, 20) if (z := round((x * x + y * y) ** 0.5)) ** 2 == x * x + y * y and z < 20])
inverted = {value: key for key, value in {"a": 1, "b": 2, "c": 1}.items()}
print(inverted, {v: k for k, v in inverted.items()})
fizz = ["Fizz" * (not n % 3) + "Buzz" * (not n % 5) or n for n in range(1, 16)]
print(*fizz)
caesar = {**{c: chr((ord(c) - 97 + 3) % 26 + 97) for c in map(chr, range(97, 123))}, **{c: c for c in " ,"}}
print("".join(caesar[c] for c in "hello, lazy xyz"))
graph = {"a": "bc", "b": "d", "c": "d", "d": ""}

def paths(start, end):
    return [[start]] if start == end else [[start, *path] for near in graph[start] for path in paths(near, end)]

print(paths("a", "d"), {node: sum(node in ends for ends in graph.values()) for node in graph})
binary = [f"{n:0{w}b}" for w in (1, 2) for n in range(2 ** w)]
print(binary, [b for b in binary if b == b[::-1]], max((len(b), b) for b in binary))
print([f for f in (lambda x: x + 1, lambda x: x * 2) for x in [f(3)]] != [], [x for f in (lambda x: x + 1, lambda x: x * 2) for x in [f(3)]])
collatz = {n: len([m := n] + [m for _ in iter(lambda: m > 1, False) if (m := m // 2 if m % 2 == 0 else 3 * m + 1)]) for n in (1, 6, 7)}
print(collatz)
