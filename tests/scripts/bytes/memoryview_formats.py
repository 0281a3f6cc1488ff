# Each format: size, items, and what can be put in.
values = [0, 1, -1, 255, 256, 2**31, 2**63, 2**64, 1.5, "a", b"a", b"ab", None, True]
for format in "bBhHiIlLqQnNfd?cP":
    view = memoryview(bytearray(range(16))).cast(format)
    print(format, view.itemsize, view.tolist()[:2], view.format, len(view), view.nbytes)
    for value in values:
        try:
            view[0] = value
            print("   ", repr(value), "->", repr(view[0]))
        except Exception as error:
            print("   ", repr(value), type(error).__name__, error)
