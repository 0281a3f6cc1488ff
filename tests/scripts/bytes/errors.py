for bad in (lambda: b"a" + "b", lambda: bytes([256]), lambda: bytes("abc"), lambda: b"abc"[5], lambda: bytes(-1),
            lambda: b"".join(["a"]), lambda: bytes([1.5])):
    try:
        bad()
    except (TypeError, ValueError, IndexError) as error:
        print(type(error).__name__, error)
# expect: TypeError can't concat str to bytes
# expect: ValueError bytes must be in range(0, 256)
# expect: TypeError string argument without an encoding
# expect: IndexError index out of range
# expect: ValueError negative count
# expect: TypeError sequence item 0: expected a bytes-like object, str found
# expect: TypeError 'float' object cannot be interpreted as an integer
