# Small integers become big ones and come back, with no seam.
n = 2**62 - 1
print(n, n + 1, n + 2)  # expect: 4611686018427387903 4611686018427387904 4611686018427387905
print(-n - 1, -n - 2, -n - 3)
# expect: -4611686018427387904 -4611686018427387905 -4611686018427387906
print(2**63 - 2**63 + 5)  # expect: 5
print(4611686018427387904 * 2, 4611686018427387904 * 4)
# expect: 9223372036854775808 18446744073709551616
print((2**64) // (2**60))  # expect: 16
big = 1
for i in range(1, 31):
    big *= i
print(big)  # expect: 265252859812191058636308480000000
for i in range(1, 31):
    big //= i
print(big)  # expect: 1
print(10**30 + 1 - 10**30)  # expect: 1
