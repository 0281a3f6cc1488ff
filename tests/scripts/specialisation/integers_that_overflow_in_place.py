def count(start, steps):
    n = start
    for _ in range(steps):
        n += 1
    return n


def double(n, steps):
    while steps:
        n *= 2
        steps -= 1
    return n


def down(n, steps):
    for _ in range(steps):
        n = n - 3
    return n


edge = 2**62
print(count(edge - 3, 5), count(2**63 - 3, 5), count(0, 5))
# expect: 4611686018427387906 9223372036854775810 5
print(double(1, 61), double(1, 62), double(1, 63), double(-1, 62), double(-1, 63), double(3, 100))
# expect: 2305843009213693952 4611686018427387904 9223372036854775808 -4611686018427387904 -9223372036854775808 3802951800684688204490109616128
print(down(-edge + 4, 3), down(-2**63 + 4, 3), down(10, 3))
# expect: -4611686018427387909 -9223372036854775813 1
print(-(-edge), abs(-edge), -(-edge - 1), edge * -1, -edge // -1, -edge % 7, -edge >> 1, -edge << 1, ~edge, edge ^ -1)
# expect: 4611686018427387904 4611686018427387904 4611686018427387905 -4611686018427387904 4611686018427387904 3 -2305843009213693952 -9223372036854775808 -4611686018427387905 -4611686018427387905
