# Bytearrays at work: a ring of bytes, a bit set, run lengths, a checksum, a small machine's memory, numbers packed and read, xor in place.
class Bits:
    def __init__(self, size): self.store = bytearray((size + 7) // 8); self.size = size
    def __setitem__(self, at, on):
        if on: self.store[at >> 3] |= 1 << (at & 7)
        else: self.store[at >> 3] &= ~(1 << (at & 7)) & 255
    def __getitem__(self, at):
        if not 0 <= at < self.size: raise IndexError(at)
        return self.store[at >> 3] >> (at & 7) & 1
    def __len__(self): return sum(byte.bit_count() for byte in self.store)
sieve = Bits(200)
for n in range(2, 200): sieve[n] = True
for n in range(2, 15):
    if sieve[n]:
        for multiple in range(n * n, 200, n): sieve[multiple] = False
print(len(sieve), [n for n, on in enumerate(sieve) if on][-5:], sieve.store.hex())
flags = bytearray(b"\1") * 100; flags[:2] = b"\0\0"
for n in range(2, 10):
    if flags[n]: flags[n * n::n] = bytes(len(range(n * n, 100, n)))
print([n for n, flag in enumerate(flags) if flag])
def pack(data):
    out = bytearray()
    for byte in data:
        if out and out[-1] == byte and out[-2] < 255: out[-2] += 1
        else: out += bytes((1, byte))
    return out
def unpack(data): return bytearray().join(bytes([byte]) * count for count, byte in zip(data[::2], data[1::2]))
text = b"aaaabbbc" + b"z" * 300; packed = pack(text); print(packed, unpack(packed) == text)
def adler(data):
    a, b = 1, 0
    for byte in data: a = (a + byte) % 65521; b = (b + a) % 65521
    return b << 16 | a
print(hex(adler(bytearray(b"Wikipedia"))), hex(adler(packed)))
key, secret = b"key", bytearray(b"attack at dawn")
for index in range(len(secret)): secret[index] ^= key[index % 3]
print(secret); view = memoryview(secret)
for index in range(len(view)): view[index] ^= key[index % 3]
view.release(); print(secret.decode().title(), secret.upper(), secret.split())
memory = bytearray(16); program = [("set", 0, 250), ("set", 1, 9), ("add", 0, 1), ("copy", 2, 0), ("shift", 2, 3), ("set", 99, 1), ("set", 3, 256), ("set", 3, -1), ("set", -1, 7)]
for operation, to, value in program:
    try:
        match operation:
            case "set": memory[to] = value
            case "add": memory[to] = (memory[to] + memory[value]) % 256
            case "copy": memory[to:to + 1] = memory[value:value + 1]
            case "shift": memory[to] <<= value
    except (IndexError, ValueError) as error: print(operation, to, value, type(error).__name__, error)
print(memory)
out = bytearray()
for number, size, order in ((1, 2, "big"), (-2, 4, "little"), (65535, 3, "big"), (2**40, 8, "little")): out += number.to_bytes(size, order, signed=True)
print(out.hex(" ", 2), int.from_bytes(out[:2]), int.from_bytes(out[2:6], "little", signed=True), int.from_bytes(out), memoryview(out)[9:17].cast("Q")[0])
queue, seen = bytearray(b"start"), bytearray()
while queue:
    byte = queue.pop(0); seen.append(byte)
    if byte in b"st" and len(seen) < 20: queue.extend((byte + 1, byte + 2))
print(seen); lines = bytearray(b"one\r\ntwo\nthree"); del lines[lines.index(b"\n") + 1:]; print(lines, lines.splitlines(), lines.rstrip())
data = bytearray(range(10)); data[2:5], data[5:8] = data[5:8], data[2:5]; print(list(data)); data[::2], data[1::2] = data[1::2], data[::2]; print(list(data)); data.sort if hasattr(data, "sort") else data.reverse(); print(bytearray(sorted(data)), max(data), min(data), all(data), any(data))
