def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


view = memoryview(bytes(range(24))).cast("B", [2, 3, 4])
print(view.tolist(), view.shape, view.strides, view.ndim, view[1, 2, 3], len(view))
attempt(lambda: view[0])
attempt(lambda: view[0, 0])
attempt(lambda: view[2, 0, 0])
attempt(lambda: view[0, 0, 0, 0])
attempt(lambda: list(view))
attempt(lambda: view.cast("H").shape)
attempt(lambda: view.cast("B").shape)
attempt(lambda: view == memoryview(bytes(range(24))))
attempt(lambda: view["a"])
attempt(lambda: view[0, "a", 0])

view = memoryview(b"abcdef")
print(view[::2] == b"ace", view[::-1].tobytes(), view[1:5][::2].tolist(), view[::2].nbytes, view[::2].strides)
print(view[::2].c_contiguous, bytes(view[::2]), hash(view) == hash(b"abcdef"), view[::2].hex(), bytearray(view[::-1]))
attempt(lambda: view[::2].cast("B"))
attempt(lambda: b",".join([view[::2]]))
attempt(lambda: b"ace".find(view[::2]))
attempt(lambda: b"x" + view[::2])
attempt(lambda: view.cast("x"))
attempt(lambda: view.cast("i"))
attempt(lambda: view.cast(5))
attempt(lambda: view.cast("B", 5))
attempt(lambda: view.cast("B", []))
attempt(lambda: view.cast("B", [6]).shape)
attempt(lambda: view.cast("B", [-1]))
attempt(lambda: view.cast("B", ["a"]))
attempt(lambda: view.cast("H", [3]).tolist())
attempt(lambda: view.cast("B", shape=(3, 2)).tolist())
attempt(lambda: view.cast("h").cast("i"))
attempt(lambda: view < view)
attempt(lambda: {memoryview(b"a"): 1}[b"a"])
attempt(lambda: view.toreadonly().readonly)
match memoryview(b"ab"):
    case [first, second]:
        print(first, second)
