# Checksums and random numbers, to the bit: CRC-32, Adler, FNV, xorshift, Mersenne-like, base64 by hand.
def crc_table():
    table = []
    for byte in range(256):
        for _ in range(8):
            byte = byte >> 1 ^ (0xEDB88320 if byte & 1 else 0)
        table.append(byte)
    return table


TABLE = crc_table()


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc = TABLE[(crc ^ byte) & 0xFF] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def adler32(data):
    a, b = 1, 0
    for byte in data:
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fnv(data):
    h = 0xCBF29CE484222325
    for byte in data:
        h = (h ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


def xorshift(state):
    while True:
        state ^= state << 13 & 0xFFFFFFFFFFFFFFFF
        state ^= state >> 7
        state ^= state << 17 & 0xFFFFFFFFFFFFFFFF
        yield state


ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64(data):
    result = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk.ljust(3, b"\0"), "big")
        digits = [ALPHABET[n >> shift & 63] for shift in (18, 12, 6, 0)]
        result += "".join(digits[:len(chunk) + 1]).ljust(4, "=")
    return result


def unbase64(text):
    data = bytearray()
    for i in range(0, len(text), 4):
        group = text[i:i + 4].rstrip("=")
        n = 0
        for c in group:
            n = n << 6 | ALPHABET.index(c)
        n <<= 6 * (4 - len(group))
        data += n.to_bytes(3, "big")[:len(group) - 1]
    return bytes(data)


for text in ("", "a", "123456789", "The quick brown fox", "naïve café"):
    data = text.encode()
    print(f"{text!r:24} {crc32(data):08x} {adler32(data):08x} {fnv(data):016x} {base64(data)} {unbase64(base64(data)) == data}")
generator = xorshift(88172645463325252)
print([next(generator) for _ in range(3)])
counts = [0] * 8
for _ in range(8000):
    counts[next(generator) % 8] += 1
print(counts, sum(counts))
print(bytes(range(250, 256)) + bytes([0, 1]), bytes(b ^ 0x55 for b in b"secret").hex(), bytearray(b"abc").hex("-"))
value = 0
for i in range(100):
    value ^= 1 << i * i
print(value.bit_count(), value.bit_length(), hex(value >> 9000), value & -value)
