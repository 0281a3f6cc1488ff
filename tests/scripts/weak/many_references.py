import weakref


class Thing:
    pass


a = Thing()
count = 0


def gone(r):
    global count
    count += 1


references = [weakref.ref(a, gone) for _ in range(1000)]
print(weakref.getweakrefcount(a))  # expect: 1000
del references[::2]
print(weakref.getweakrefcount(a))  # expect: 500
del a
print(count, all(r() is None for r in references))  # expect: 500 True
