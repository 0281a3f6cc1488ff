# What may be written as an item of each format: numbers with __index__, __float__, __bool__, limits, and every refusal.
class Index:
    def __index__(self): return 7
class Real:
    def __float__(self): return 2.5
class Broken:
    def __index__(self): raise KeyError("index")
    def __float__(self): raise KeyError("float")
    def __bool__(self): raise KeyError("bool")
class Wrong:
    def __index__(self): return "7"
    def __float__(self): return 7
    def __bool__(self): return 7
class MyInt(int): pass
limits = [0, 1, -1, 127, 128, -128, -129, 255, 256, 32767, 32768, -32769, 65535, 65536, 2**31 - 1, 2**31, -2**31 - 1, 2**32, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64 - 1, 2**64, 10**30]
others = [Index(), Real(), Broken(), Wrong(), MyInt(5), True, 2.5, -0.0, 1e39, 65519.9, 65520.0, 6e-8, 1e-8, float("inf"), float("nan"), 10**400, "7", b"7", b"", b"ab", bytearray(b"a"), None, 1j, [], ()]
for code in "bBhHiIlLqQnNP?fdec":
    view = memoryview(bytearray(8)).cast(code)
    row = []
    for value in limits:
        try: view[0] = value; row.append(str(view[0]))
        except Exception as error: row.append(type(error).__name__[0])
    print(code, " ".join(row))
    for value in others:
        shown = type(value).__name__ if not isinstance(value, (int, float, str, bytes)) else repr(value)[:12]
        try: view[0] = value; print(" ", shown, view[0], view.tobytes()[:view.itemsize].hex())
        except Exception as error: print(" ", shown, type(error).__name__, error)
half = memoryview(bytearray(2)).cast("e")
for value in (0.0, -0.0, 1.0, 2**-24, 2**-25, 3 * 2**-25, 2**-14, 65504, 0.1, 1 / 3, 1.0009765625, 1.00048828125, 1.00146484375, -2.5, 1e-7):
    half[0] = value; print(value, half[0], half.tobytes().hex())
