# Views at work: records packed by hand, a ring buffer, a matrix, swapping byte orders, checksums, without copies.
def put_number(view, at, number, size, order="little"):
    view[at:at + size] = number.to_bytes(size, order); return at + size


record = bytearray(16)
view = memoryview(record)
at = put_number(view, 0, 0x1234, 2)
at = put_number(view, at, 7, 4, "big")
view[at:at + 3] = b"abc"
print(record, at, int.from_bytes(view[:2], "little"), int.from_bytes(view[2:6], "big"), bytes(view[6:9]).decode())


class Ring:
    def __init__(self, size): self.memory = memoryview(bytearray(size)); self.start = self.used = 0
    def write(self, data):
        for byte in data:
            self.memory[(self.start + self.used) % len(self.memory)] = byte
            if self.used < len(self.memory): self.used += 1
            else: self.start = (self.start + 1) % len(self.memory)
    def read(self):
        end = self.start + self.used
        first = self.memory[self.start:min(end, len(self.memory))]
        return bytes(first) + bytes(self.memory[:max(0, end - len(self.memory))])


ring = Ring(6)
for piece in (b"abc", b"de", b"fgh", b"", b"123456789"): ring.write(piece); print(ring.read(), bytes(ring.memory))
matrix = memoryview(bytearray(8 * 9)).cast("d", [3, 3])
for i in range(3):
    for j in range(3): matrix[i, j] = i * 3 + j + 0.5
print([sum(row) for row in matrix.tolist()], [sum(matrix[i, j] for i in range(3)) for j in range(3)], matrix[1:].tolist())
words = memoryview(bytearray(range(8)))
swapped = bytearray(8)
for i in range(2): memoryview(swapped)[i::2] = words[1 - i::2]
print(swapped.hex(" ", 2))
print([w.hex() for w in (words[i:i + 3] for i in range(0, 8, 3))], sum(words), max(words), sorted(words, reverse=True)[:2], words[::-1].tobytes() == bytes(reversed(words)))
text = memoryview(b"key=value;other=1;last")
start, pairs = 0, []
for i, byte in enumerate(text):
    if byte == ord(";"): pairs.append(text[start:i]); start = i + 1
pairs.append(text[start:])
print([bytes(p).partition(b"=") for p in pairs], all(p.obj is text.obj for p in pairs), b"|".join(pairs))
first, second = 1, 0
for byte in text: first = (first + byte) % 65521; second = (second + first) % 65521
print(hex(second << 16 | first))
