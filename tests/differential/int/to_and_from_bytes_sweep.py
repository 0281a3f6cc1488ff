# to_bytes and from_bytes: every length around the exact one, both orders, signs; keywords; bytes from all kinds of sources.
def attempt(call):
    try:
        return call()
    except Exception as error:
        return f'{type(error).__name__}: {error}'

values = [0, 1, -1, 127, 128, -128, -129, 255, 256, -255, -256, 32767, 32768, -32768, -32769, 2**63 - 1, 2**63, -2**63,
          -2**63 - 1, 2**64, 10**25, -10**25]
for value in values:
    exact = value.bit_length() // 8
    for length in (exact, exact + 1, exact + 2):
        for signed in (False, True):
            raw = attempt(lambda: value.to_bytes(length, 'big', signed=signed))
            print(value, length, signed, raw.hex() if isinstance(raw, bytes) else raw, end=' ')
            if isinstance(raw, bytes):
                assert value.to_bytes(length, 'little', signed=signed) == raw[::-1]
                print(int.from_bytes(raw, 'big', signed=signed) == value == int.from_bytes(raw[::-1], 'little', signed=signed), end=' ')
    print()
print((5).to_bytes(), (255).to_bytes(), attempt(lambda: (256).to_bytes()), attempt(lambda: (-1).to_bytes()))
print((1000).to_bytes(length=2), (1000).to_bytes(byteorder='little', length=2), (-2).to_bytes(2, signed=True))
print(attempt(lambda: (1).to_bytes(-1)), attempt(lambda: (1).to_bytes(0)), (0).to_bytes(0), attempt(lambda: (1).to_bytes(1.0)))
print(attempt(lambda: (1).to_bytes(1, 'middle')), attempt(lambda: (1).to_bytes(1, 5)), attempt(lambda: (1).to_bytes(1, 'big', True)))
print(attempt(lambda: (1).to_bytes('1')), attempt(lambda: (1).to_bytes(None)), attempt(lambda: (1).to_bytes(1, None)))
print(attempt(lambda: (1).to_bytes(1, 'big', signed=[])), (True).to_bytes(2, 'big'), attempt(lambda: (1).to_bytes(length=1, order='big')))

class Bytes:
    def __init__(self, result):
        self.result = result
    def __bytes__(self):
        return self.result

class Iterable:
    def __iter__(self):
        return iter([1, 2, 3])
sources = [b'\x01\x02', bytearray(b'\x01\x02'), memoryview(b'\x01\x02'), memoryview(b'\x01\x02\x03\x04')[::2], [1, 2], (1, 2),
           range(1, 3), Iterable(), Bytes(b'\xff\xfe'), Bytes('x'), iter([255, 0]), b'', [], [256], [-1], ['a'], 'ab', 5, None, {1: 2}, {3}]
for source in sources:
    name = type(source).__name__
    print(name, attempt(lambda: int.from_bytes(source, 'big')), attempt(lambda: int.from_bytes(source, byteorder='little', signed=True)))
print(int.from_bytes(b'\xff'), int.from_bytes(b'\xff', signed=True), int.from_bytes(bytes=b'\x01\x00'))
print(attempt(lambda: int.from_bytes(b'a', 'x')), attempt(lambda: int.from_bytes()), attempt(lambda: int.from_bytes(b'a', 'big', True)))

class Own(int):
    def __new__(cls, value):
        print('made from', value)
        return super().__new__(cls, value)
own = Own.from_bytes(b'\x01\x01')
print(type(own).__name__, own, type(bool.from_bytes(b'\x00')), bool.from_bytes(b'\x05'))
