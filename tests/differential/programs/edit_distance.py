# Dynamic programming: edit distance with its script, longest common subsequence, knapsack, coin change.
import functools


def distance(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a) + 1):
        for j in range(len(b) + 1):
            if i == 0 or j == 0:
                table[i][j] = i + j
            else:
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[i - 1] != b[j - 1]))
    script, i, j = [], len(a), len(b)
    while i or j:
        if i and j and table[i][j] == table[i - 1][j - 1] + (a[i - 1] != b[j - 1]):
            i, j = i - 1, j - 1
            script.append(a[i] if a[i] == b[j] else f"[{a[i]}>{b[j]}]")
        elif i and table[i][j] == table[i - 1][j] + 1:
            i -= 1
            script.append(f"[-{a[i]}]")
        else:
            j -= 1
            script.append(f"[+{b[j]}]")
    return table[-1][-1], "".join(reversed(script))


@functools.lru_cache(maxsize=None)
def common(a, b):
    if not a or not b:
        return ""
    if a[0] == b[0]:
        return a[0] + common(a[1:], b[1:])
    return max(common(a[1:], b), common(a, b[1:]), key=len)


def knapsack(items, capacity):
    best = {0: (0, ())}
    for name, weight, value in items:
        for load, (worth, chosen) in list(best.items()):
            heavier = load + weight
            if heavier <= capacity and worth + value > best.get(heavier, (-1,))[0]:
                best[heavier] = worth + value, chosen + (name,)
    return max(best.values())


def ways(amount, coins):
    table = [1] + [0] * amount
    for coin in coins:
        for i in range(coin, amount + 1):
            table[i] += table[i - coin]
    return table[amount]


for a, b in [("kitten", "sitting"), ("flaw", "lawn"), ("", "abc"), ("same", "same"), ("gossamer", "gossips")]:
    print(f"{a!r} {b!r}", *distance(a, b), repr(common(a, b)))
print(common.cache_info().currsize > 0)
print(knapsack([("tent", 10, 60), ("stove", 20, 100), ("boat", 30, 120), ("rope", 3, 20)], 50))
print(ways(100, (1, 5, 10, 25, 50)), ways(1000, (1, 2, 5, 10, 20, 50, 100, 200)))


@functools.cache
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


longest = max(range(1, 3000), key=collatz)
print(longest, collatz(longest))
