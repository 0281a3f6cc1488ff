# chr, ord, bin, oct, hex, abs, divmod over sweeps; __index__ objects that lie, raise, return bools and subclasses; round trips.
import warnings
warnings.simplefilter('ignore')
def attempt(call, *arguments, **named):
    try:
        return ascii(call(*arguments, **named))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

class Index:
    def __init__(self, value):
        self.value = value
    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value
class I(int):
    def __index__(self):
        return 99
class S(str):
    pass
class B(bytes):
    pass
arguments = [0, -1, 65, 127, 128, 255, 256, 0xD800, 0xDFFF, 0xFFFF, 0x10000, 0x10FFFF, 0x110000, 2**31, 2**32 + 65, 2**63, 2**64, -2**70, True, False, 1.0, None, '', 'a', 'ab', 'é', '\ud800', '\U0001F600', 'e\u0301', b'', b'a', b'ab', bytearray(b'z'), bytearray(), memoryview(b'a'), S('q'), S('qq'), B(b'q'), [65], ('a',), 1j,
             Index(66), Index(True), Index(I(67)), Index(1.5), Index('x'), Index(None), Index(ValueError('mine')), Index(2**70), Index(-1), I(5), object]
for argument in arguments:
    name = ascii(argument) if not isinstance(argument, (Index, type, memoryview)) else f'{type(argument).__name__} {getattr(argument, "value", "")!r}'
    print(name, *[attempt(call, argument) for call in (chr, ord, bin, oct, hex)], sep=' | ')
assert all(ord(chr(k)) == k for k in range(0, 0x110000, 17)) and all(int(bin(k), 2) == int(oct(k), 8) == int(hex(k), 16) == k for k in range(-300, 300))
for call in (chr, ord, bin, oct, hex, abs, callable, id, len, repr, ascii, hash, all, any, sorted, iter, next, vars, dir, format, input, divmod, pow, round, sum, min, max, getattr, setattr, hasattr, delattr, isinstance, issubclass, eval, exec, globals, locals, compile, print, open, zip, map, filter, reversed, enumerate, range, slice, __import__):
    if call in (input, print, open, globals, locals, zip, dir, vars):
        shown = [attempt(call, *[1] * 9) if call not in (print, zip) else '']
    else:
        shown = [attempt(call), attempt(call, *[1] * 9), attempt(call, nothing=1)]
    print(call.__name__, *shown, sep=' | ')
print(bin(2**70), oct(-2**70), hex(3**60), f'{3**60:x}' == hex(3**60)[2:], bin(-0), hex(True), oct(I(8)), bin(I(5)), chr(I(65)), [1] * 100 == [1] * I(100))
print([ascii(chr(k)) for k in (9, 10, 39, 92, 127, 128, 160, 173, 255, 0x378, 0x2028, 0xE000, 0xFEFF, 0xFFFE, 0x1F600, 0xE0001)], [repr(chr(k)) for k in (9, 39, 92, 127, 160, 173, 0x378, 0x2028, 0xE000, 0xFEFF, 0x10FFFF)])
