import weakref


class V:
    pass


keep = [V() for _ in range(4)]
d = weakref.WeakValueDictionary(enumerate(keep[:2]))
try:
    for key in d:
        d[key + 10] = keep[2]
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
s = weakref.WeakSet(keep[:2])
try:
    for v in s:
        s.add(keep[2])
        s.add(keep[3])
except RuntimeError as error:
    print(error)  # expect: Set changed size during iteration
