# Dictionaries and sets: counting, grouping, memory of earlier results.
counts = {}
seed = 1
for _ in range(400000):
    seed = seed * 1103515245 + 12345 & 0x7FFFFFFF
    key = seed >> 18
    counts[key] = counts.get(key, 0) + 1
groups = {}
for key, n in counts.items():
    groups.setdefault(n, set()).add(key)
names = {f"name{i}": i for i in range(100000)}
found = sum(1 for i in range(0, 200000, 2) if f"name{i}" in names)
known = {}
for start in range(1, 60000):
    n, steps = start, 0
    while n != 1 and n not in known:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    known[start] = steps + known.get(n, 0)
print(len(counts), len(groups), max(groups), found, max(known, key=known.get))
