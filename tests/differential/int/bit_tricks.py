# Bits of ints at work: population counts, gray codes, bit reversal, Zobrist-like hashes, masks of any width, sieves in one int, two's complement views.
def reverse_bits(n, width):
    return int(f'{n:0{width}b}'[::-1], 2)
def gray(n):
    return n ^ n >> 1
def ungray(n):
    mask = n
    while mask := mask >> 1:
        n ^= mask
    return n
print([gray(n) for n in range(16)], all(ungray(gray(n)) == n for n in range(2000)), ungray(gray(10**40)) == 10**40)
print([reverse_bits(n, 8) for n in (1, 2, 3, 128, 255, 170)], reverse_bits(2**99 + 1, 100) == 2**99 + 1)
for n in (0, 1, 2**64 - 1, 2**64, 10**50, -1, -255, -2**70):
    print(n, n.bit_length(), n.bit_count(), bin(n).count('1'), n & -n, (n & -n).bit_length() - 1, n ^ -1 == ~n, ~n + 1 == -n, n & 0xFF, n | 0xFF, n ^ 0xFF, n & ~0xFF)
primes = (1 << 200) - 4
for k in range(2, 15):
    if primes >> k & 1:
        for multiple in range(k * k, 200, k):
            primes &= ~(1 << multiple)
print([k for k in range(200) if primes >> k & 1], primes.bit_count(), hex(primes))
def signed(value, width):
    value &= (1 << width) - 1
    return value - (1 << width) if value >> width - 1 else value
print([signed(v, 8) for v in (0, 127, 128, 255, 256, -1, -128, -129)], signed(2**127, 128) == -2**127, signed(-1, 200))
x = 0x123456789ABCDEF0
for _ in range(5):
    x ^= x << 13 & 0xFFFFFFFFFFFFFFFF
    x ^= x >> 7
    x ^= x << 17 & 0xFFFFFFFFFFFFFFFF
    print(hex(x), x % 100, x >> 60, x & 15)
def rotate(n, by, width):
    by %= width
    return (n << by | n >> width - by) & (1 << width) - 1
print(hex(rotate(0x12345678, 8, 32)), hex(rotate(0x12345678, -4, 32)), rotate(1, 63, 64) == 1 << 63, rotate(3**50, 80, 80) == 3**50)
crc = 0xFFFFFFFF
for byte in b'123456789':
    crc ^= byte
    for _ in range(8):
        crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
print(hex(crc ^ 0xFFFFFFFF))
subsets, mask, sub = [], 0b10110, 0b10110
while True:
    subsets.append(sub)
    if not sub:
        break
    sub = sub - 1 & mask
print(subsets, [n for n in range(40) if n and n & n - 1 == 0], sum(1 << k for k in range(0, 100, 3)).bit_count())
print(int.from_bytes(bytes(range(16)), 'big') >> 64 & 0xFFFF, (1 << 1000 | 1) % (1 << 64), (-1 << 100) >> 99, -1 >> 1000, (1 << 100) - 1 & -(1 << 50), -(1 << 64) | 1, -(1 << 64) ^ (1 << 64), ~(1 << 64) & (1 << 65) - 1)
width, values = 7, [5, 100, 0, 127, 64]
packed = 0
for value in values:
    packed = packed << width | value
print(packed, [packed >> width * k & (1 << width) - 1 for k in range(len(values) - 1, -1, -1)])
