# Arrays that change while they are walked, searched, extended from themselves, or emptied by what they ask.
a = bytearray(b"abc"); it = iter(a); print(next(it), it.__length_hint__()); a.extend(b"de"); print(it.__length_hint__(), list(it), it.__length_hint__()); a.append(102); print(list(it), next(it, "done"))
a = bytearray(b"abcdef"); it = iter(a); next(it); next(it); del a[1:]; print(it.__length_hint__(), list(it)); print(it.__reduce__())
a = bytearray(b"abc"); it = iter(a); print(it.__reduce__()); next(it); print(it.__reduce__()[2]); it.__setstate__(0); print(next(it)); it.__setstate__(99); print(next(it, "end"))
a = bytearray(b"ab")
for byte in a:
    if len(a) < 8: a.append(byte + 2)
print(a)
a = bytearray(b"abcd"); r = reversed(a); next(r); a.clear(); print(list(r), a)
a = bytearray(b"abc"); a += a; a *= 2; a.extend(a); print(a); a.extend(iter(a[:2])); print(len(a)); a[3:6] = a; print(len(a))
class Clears:
    def __index__(self): a.clear(); return 1
a = bytearray(b"abc")
for action in (lambda: a.__setitem__(0, Clears()), lambda: a.__getitem__(Clears()), lambda: a.insert(Clears(), 5), lambda: a.append(Clears()), lambda: a.pop(Clears()), lambda: a.remove(Clears()), lambda: a.extend([Clears()]), lambda: a[Clears():], lambda: a.__setitem__(slice(0, Clears()), b"zz"), lambda: a.find(Clears()), lambda: Clears() in a, lambda: a.count(b"a", Clears()), lambda: a * Clears(), lambda: a.replace(b"a", b"b", Clears()), lambda: a.zfill(Clears()), lambda: a.center(Clears()), lambda: a.expandtabs(Clears()), lambda: a.split(b"b", Clears()), lambda: a.hex(":", Clears()), lambda: bytearray([Clears(), 2]), lambda: a.__delitem__(Clears()), lambda: a.__imul__(Clears()), lambda: a.insert(0, Clears())):
    a[:] = b"abc"
    try: print(action(), a)
    except Exception as e: print(type(e).__name__, e, a)
class Items:
    def __init__(self, *items): self.items = items
    def __iter__(self):
        for item in self.items: print("give", item, a); yield item
a = bytearray(b"q")
for source in (Items(1, 2), Items(1, 300), Items(1, "a"), [1, None], Items()):
    try: a.extend(source)
    except Exception as e: print(type(e).__name__, e)
    print(a)
    try: a[:1] = source
    except Exception as e: print(type(e).__name__, e)
    print(a)
