# chr() and ord(): the whole range, bytes, errors.
for code in (0, 9, 65, 127, 128, 255, 256, 0xD800, 0xFFFF, 0x10000, 0x10FFFF):
    character = chr(code)
    print(code, ascii(character), ord(character), len(character))
class Index:
    def __index__(self):
        return 66
print(chr(Index()), chr(True) == "\x01", ord(b"a"), ord(bytearray(b"\xff")))
for bad in (-1, 0x110000, 2**31, -2**31, 2**63, 2**100, -2**100, 65.0, "A", None):
    try:
        print(chr(bad))
    except (ValueError, OverflowError, TypeError) as error:
        print(type(error).__name__, error)
for bad in ("", "ab", b"", b"ab", bytearray(), 5, None, ["a"]):
    try:
        print(ord(bad))
    except TypeError as error:
        print(error)
for function in (chr, ord):
    for arguments in ((), (1, 2)):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
class S(str):
    pass
print(ord(S("z")))
