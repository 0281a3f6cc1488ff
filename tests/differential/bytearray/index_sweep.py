# append, insert, pop, remove, extend, reverse and item assignment, step by step against a list that does the same.
seed = 31
def rand(n):
    global seed
    seed = (seed * 1103515245 + 12345) % 2**31
    return (seed >> 8) % n
array, items, log, wrong = bytearray(), [], 0, 0
for round in range(6000):
    action = rand(14); i = rand(12) - 6; b = rand(256)
    results = []
    for target in (array, items):
        try:
            if action < 3: r = target.append(b)
            elif action == 3: r = target.insert(i, b)
            elif action == 4: r = target.pop()
            elif action == 5: r = target.pop(i)
            elif action == 6: r = target.remove(b % 8)
            elif action == 7: r = target.extend([b, b % 8])
            elif action == 8: r = target.reverse()
            elif action == 9: target[i] = b; r = None
            elif action == 10: del target[i]; r = None
            elif action == 11: target[i:i + 2] = bytes([b % 8]) * (b % 4); r = None
            elif action == 12: r = target.count(b % 8), target.index(b % 8)
            else: target *= 1; r = target[i]
            results.append(r)
        except (IndexError, ValueError) as e: results.append(type(e).__name__)
        if len(items) > 60 and target is items: del array[20:]; del items[20:]
    wrong += results[0] != results[1] or list(array) != items or len(array) != len(items)
    log = (log * 31 + len(array) + (results[0] if isinstance(results[0], int) else 1)) % 1000003
print(wrong, log, array)
def t(f, *a, **k):
    try: print(f(*a, **k), a)
    except Exception as e: print(type(e).__name__, e)
for name in ("append", "insert", "pop", "remove", "extend", "reverse", "clear", "copy", "index", "count", "__setitem__", "__delitem__", "__iadd__", "__imul__", "__contains__"):
    print(name)
    for a in ((), (1,), (256,), (-1,), ("a",), (b"a",), (None,), (1.5,), (10**30,), (0, 65), (0, 256), (0, "a"), (-99, 65), (99, 65), (10**30, 65), (1, 2, 3), (True,), ([1, 2],), ([256],), ([1, "a"],), (slice(1, 2),), (slice(0, 2), b"zz"), ("ab",), (bytearray(b"q"),)):
        x = bytearray(b"abc"); t(getattr(x, name), *a); print("  ", x) if x != b"abc" else None
    t(getattr(bytearray(b"abc"), name), wrong=1)
for f in (lambda: bytearray().pop(), lambda: bytearray(b"a").pop(1), lambda: bytearray(b"a").pop(-2), lambda: bytearray().remove(1), lambda: bytearray(b"abc").remove(b"a"), lambda: bytearray(b"aXbX").remove(88), lambda: bytearray(b"a").index(b"z"), lambda: bytearray(b"a").__init__(5), lambda: bytearray(b"abc").pop(True), lambda: bytearray(-1), lambda: bytearray(10**30), lambda: bytearray(5)[::2], lambda: hash(bytearray()), lambda: {bytearray(): 1}, lambda: bytearray(b"a") < "a", lambda: bytearray(b"a") < b"b", lambda: bytearray(b"a") == memoryview(b"a"), lambda: bytearray(b"%d") % 5, lambda: bytearray(b"abc") in bytearray(b"zabc"), lambda: bytearray(b"a").__alloc__() >= 1, lambda: bytearray(b"ab").isalpha()): t(f)
