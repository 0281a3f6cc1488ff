# Numbers as keys: equal numbers of all types find each other in dicts, sets, lists; nan does not; mixed sorting and counting.
import collections, math
values = [0, 1, -1, 2, 2**53, 2**60, 2**61 - 1, 2**62, 2**63, 2**64, 10**18, -2**63, 2**100]
for n in values:
    same = [n, float(n), complex(n)] + ([bool(n)] if n in (0, 1) else [])
    same = [x for x in same if x == n]
    print(n, len(same), len(set(same)), len({hash(x) for x in same}), [n in [x] for x in same], [{x: 1}.get(n) for x in same], same.index(n), same.count(n))
d = {}
for key in (1, 1.0, True, 1 + 0j, 2, 2.0, 0.5, 0.5 + 0j, 0, -0.0, False, math.nan, math.nan, float("nan"), math.inf, 1e400, -math.inf):
    d[key] = d.get(key, 0) + 1
print(d, len(d))
s = {1, 1.0, True, 2, 2.5, 2.5 + 0j, 10**20, 1e20}
print(len(s), 1 + 0j in s, 1e20 in s, 10**20 + 1 in s, sorted(s))
print(collections.Counter([1, 1.0, True, 2, 2.0, "1", 0.1 + 0.2, 0.3]))
mixed = [3, 2.5, True, 10**20, -1, 0.0, -0.0, 2**53 + 1, 2.0**53, math.inf, -math.inf, 1e-300, 0]
print(sorted(mixed), sorted(mixed, reverse=True), sorted(mixed, key=lambda x: -x)[:4], min(mixed), max(mixed))
print([x for x in (1, 1.0, True, 1j, 2) if x in (1,)], [1, 1.0, True].index(True), (1, 1.0).count(True), {1: "a"} == {1.0: "a"}, {1, 2} == {1.0, 2.0}, [1, 2.0] == [1.0, 2], (0, 1) == (False, True), {1.5: 1}.get(1.5 + 0j))
table = {}
for k in range(200):
    table[k / 2] = k
print(sum(table[k] for k in range(100)), 3 in table, 3.25 in table, table[1 + 0j], table[True], len(table), table.pop(50), 50.0 in table, 2**70 in table)
nan = float("nan")
print(nan in [nan], nan in {nan}, {nan: 1}[nan], [nan] == [nan], nan == nan, float("nan") in {nan}, len({nan, float("nan")}), [nan].index(nan), (nan,) == (nan,), {nan: 1} == {nan: 1}, sorted([nan, 1]) != [1, nan])
big = [2**k for k in range(50, 80)]
print(all(hash(n) == hash(float(n)) for n in big), all({float(n): k}[n] == k for k, n in enumerate(big)), any(n + 1 in {float(n)} for n in big if n > 2**53), all(hash(-n) == -hash(n) for n in big if hash(n) not in (0, 1)))
