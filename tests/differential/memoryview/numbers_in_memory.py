# Numbers of every native format written and read back, seen through other formats, and compared item by item.
import sys
print(sys.byteorder)
for code, values in {"b": (-128, 0, 127), "B": (0, 255), "h": (-32768, 513), "H": (65535, 1), "i": (-2**31, 2**31 - 1), "I": (2**32 - 1, 7), "l": (-2**63, 2**63 - 1), "L": (2**64 - 1, 0), "q": (-2**63, 1), "Q": (2**64 - 1, 258), "n": (-1, 2**62), "N": (2**64 - 1, 5), "f": (1.5, -0.0, 3.4e38, float("inf")), "d": (0.1, -1e308, 5e-324, float("nan")), "e": (0.5, -65504.0, 6e-8, float("-inf")), "?": (True, False, 5, ""), "c": (b"a", b"\0", b"\xff"), "P": (0, 2**64 - 1)}.items():
    array = bytearray(8 * len(values)); view = memoryview(array).cast(code)
    for i, value in enumerate(values): view[i] = value
    print(code, view.itemsize, len(view), view.tolist()[:len(values)], array.hex(" ", -4)[:60], view == memoryview(bytes(array)).cast(code), view[:2].tobytes() == bytes(array[:2 * view.itemsize]), hash(memoryview(bytes(array))) == hash(bytes(array)))
    for other in "bHIqfd?c":
        try: seen = memoryview(bytes(array)).cast(other).tolist()[:2]; print("  ", other, seen, end="")
        except (TypeError, ValueError) as e: print("  ", other, e, end="")
    print()
data = bytes(range(1, 17))
views = {code: memoryview(data).cast(code) for code in "bBhHiIqQ"}
print({code: view[0] for code, view in views.items()}, {code: view[-1] for code, view in views.items()}, [(a, b) for a in views for b in views if a < b and views[a] == views[b]])
small = memoryview(bytes([1, 0, 0, 0, 2, 0, 0, 0])).cast("i"); print(small == memoryview(b"\1\2"), small == b"\1\2", small == memoryview(b"\1\0\2\0").cast("h"), small == memoryview(bytearray(16)).cast("d"), small != b"\1\3", small[::-1] == memoryview(b"\2\1"), small == [1, 2], small.tolist() == [1, 2])
nan = memoryview(bytearray(8)).cast("d"); nan[0] = float("nan"); print(nan == nan, nan.tolist() == nan.tolist(), nan == memoryview(bytes(nan)).cast("d"), memoryview(bytes(nan)) == memoryview(bytes(nan)))
zero = memoryview(bytearray(16)).cast("d"); zero[0] = -0.0; print(zero[0:1] == zero[1:2], zero[0:1].tobytes() == zero[1:2].tobytes(), zero == memoryview(bytes(16)).cast("d"))
for f in (lambda: sorted(views["b"], reverse=True)[:3], lambda: sum(views["H"]), lambda: max(views["q"]), lambda: list(map(hex, views["I"])), lambda: [x for x in views["h"][::3]], lambda: dict(zip("ab", views["i"])), lambda: 513 in views["h"], lambda: 1 in views["h"], lambda: views["i"].tolist().index(134678021), lambda: list(reversed(views["i"]))[0], lambda: list(enumerate(views["Q"])), lambda: bytes(views["h"][:2]), lambda: bytearray(views["h"][::-1]), lambda: b"".join([views["i"], views["b"][:1]]), lambda: views["h"][1:].cast("B")[0], lambda: views["h"][::2].cast("B"), lambda: views["h"].hex(" ", 2), lambda: any(views["b"]), lambda: views["i"][0] + views["i"][1], lambda: "%d" % views["i"][0], lambda: f"{views['i'][0]:x}", lambda: (*views["I"],), lambda: {*views["b"][:3]}, lambda: [a * b for a, b in zip(views["b"], views["b"][1:])][:3]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
