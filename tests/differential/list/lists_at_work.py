# lists at work: matrices, permutations in place, merging, binary search, heaps, run lengths, spirals, stacks
def matmul(a, b): return [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
def power(m, n):
    r = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while n:
        if n & 1: r = matmul(r, m)
        m = matmul(m, m); n >>= 1
    return r
print(power([[1, 1], [1, 0]], 50)[0][1], matmul([[1, 2], [3, 4]], [[5], [6]]), [list(r) for r in zip(*[[1, 2, 3], [4, 5, 6]])])
def perms(l, k=0):
    if k == len(l): yield l[:]
    for i in range(k, len(l)): l[k], l[i] = l[i], l[k]; yield from perms(l, k + 1); l[k], l[i] = l[i], l[k]
print([''.join(p) for p in perms(list('abc'))])
def quick(l): return l if len(l) < 2 else quick([x for x in l[1:] if x < l[0]]) + [l[0]] + quick([x for x in l[1:] if x >= l[0]])
def merge_sort(l):
    if len(l) < 2: return l
    a, b = merge_sort(l[:len(l) // 2]), merge_sort(l[len(l) // 2:]); out = []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
def heap_sort(l):
    l = l[:]
    def sift(i, n):
        while (c := 2 * i + 1) < n:
            if c + 1 < n and l[c] < l[c + 1]: c += 1
            if l[i] >= l[c]: return
            l[i], l[c] = l[c], l[i]; i = c
    for i in range(len(l) // 2, -1, -1): sift(i, len(l))
    for n in range(len(l) - 1, 0, -1): l[0], l[n] = l[n], l[0]; sift(0, n)
    return l
def insertion(l):
    l = l[:]
    for i in range(1, len(l)):
        j, x = i, l[i]
        while j and l[j - 1] > x: l[j] = l[j - 1]; j -= 1
        l[j] = x
    return l
data = [5, 2, 8, 1, 9, 3, 7, 3, 0]; print([f(data) == sorted(data) for f in (quick, merge_sort, heap_sort, insertion)], data)
def spiral(m):
    out = []
    while m: out += m.pop(0); m = [list(r) for r in zip(*m)][::-1]
    return out
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]), spiral([[1, 2], [3, 4], [5, 6]]))
def hanoi(n):
    pegs, moves = [list(range(n, 0, -1)), [], []], []
    def move(k, a, b, c):
        if k: move(k - 1, a, c, b); pegs[c].append(pegs[a].pop()); moves.append(f'{a}{c}'); move(k - 1, b, a, c)
    move(n, 0, 1, 2); return pegs, moves
print(hanoi(3))
def rotate(l, k): k %= len(l) or 1; return l[-k:] + l[:-k]
print(rotate([1, 2, 3, 4], 1), rotate([1, 2, 3, 4], -1), rotate([], 3), [[1, 2, 3, 4][i::2] for i in range(2)])
def rpn(s):
    st = []
    for w in s.split():
        if w.lstrip('-').isdigit(): st.append(int(w))
        else: b, a = st.pop(), st.pop(); st.append({'+': a + b, '-': a - b, '*': a * b}[w])
    return st
print(rpn('3 4 + 2 *'), rpn('5 1 2 + 4 * + 3 -'), rpn(''))
grid = [[0] * 3 for _ in range(2)]; grid[0][1] = 5; shared = [[0] * 3] * 2; shared[0][1] = 5; print(grid, shared, [r[:] for r in grid] == grid, sum(grid, []), [x for r in grid for x in r if x])
l = [1, 2, 3, 4, 5, 6]; del l[::2]; l[1:1] = [9, 9]; l += l[:2]; l.insert(-1, 'x'); l[::3] = 'ab'; print(l, l.index('x'), l.count(9)); l.remove(9); l.reverse(); print(l, l.pop(), l.pop(0), l); l *= 2; l[2:] = []; print(l, l or 'none', [] or 'none')
pascal = [[1]]
for _ in range(5): pascal.append([1] + [a + b for a, b in zip(pascal[-1], pascal[-1][1:])] + [1])
print(pascal, [*map(sum, pascal)]); queens = lambda n, p=(): [p] if len(p) == n else [q for c in range(n) if all(c != d and abs(c - d) != len(p) - i for i, d in enumerate(p)) for q in queens(n, p + (c,))]; print(len(queens(6)), queens(4))
