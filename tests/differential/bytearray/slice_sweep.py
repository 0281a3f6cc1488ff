# Slice assignment and deletion: all starts, stops and steps of short arrays against a list doing the same.
checked = wrong = refused = 0
bounds = [None, -9, -5, -3, -1, 0, 1, 2, 4, 5, 9]
for size in (0, 1, 4, 6):
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, 3, -1, -2, 7, -7):
                where = slice(start, stop, step)
                for new in (b"", b"x", b"xyz", b"pqrstu"):
                    array, items = bytearray(range(65, 65 + size)), list(range(65, 65 + size))
                    results = []
                    for target, value in ((array, new), (items, list(new))):
                        try: target[where] = value; results.append(list(target))
                        except ValueError as error: results.append("refused"); refused += 1
                    checked += 1; wrong += results[0] != results[1]
                array, items = bytearray(range(65, 65 + size)), list(range(65, 65 + size))
                del array[where]; del items[where]
                wrong += list(array) != items
                wrong += list(bytes(range(65, 65 + size))[where]) != list(range(65, 65 + size))[where]
                wrong += list(memoryview(bytes(range(65, 65 + size)))[where]) != list(range(65, 65 + size))[where]
print(checked, wrong, refused)
a = bytearray(b"abcdef")
for where, value in ((slice(0, 4, 2), b"x"), (slice(0, 4, 2), b"xyz"), (slice(None, None, -1), b"12345"), (slice(0, 2), [1, 300]), (slice(0, 2), [1, "a"]), (slice(0, 2), "ab"), (slice(0, 2), 5), (slice(0, 2), None), (slice(0, 2), -1), (slice(0, 2), 1.5), (slice(None, None, 0), b""), (slice("a"), b""), (slice(0, 2), [b"a"]), (slice(0, 2), {}), (slice(0, 4, 2), 5), (slice(0, 4, 2), "ab"), (0, b"a"), (0, "a"), (0, 256), (0, -1), (9, 1), (-9, 1), (1.5, 1), ("a", 1), (None, 1), (0, 1.5), (0, None), (10**30, 1), (0, 10**30)):
    try: a[where] = value; print(where, value, a)
    except Exception as error: print(where, value, type(error).__name__, error, a)
for where in (9, -9, "a", None, 1.5, slice(None, None, 0), slice(1.5), 10**30):
    try: del a[where]; print(a)
    except Exception as error: print(where, type(error).__name__, error)
a = bytearray(b"abc"); a[1:1] = a; print(a); a[::2] = a[:3]; print(a); a[:] = a[::-1]; print(a); a[2:] = iter([1, 2]); print(a); a[:0] = (x for x in range(3)); print(a); a[1:] = range(250, 256); print(a); a[0:0] = memoryview(b"abcd")[::2]; print(a); a[5:2] = b"here"; print(a)
