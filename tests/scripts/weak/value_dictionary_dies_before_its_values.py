import weakref


class V:
    def __del__(self):
        print("value dies")


v = V()
d = weakref.WeakValueDictionary(k=v)
del d
print("dictionary gone")  # expect: dictionary gone
del v  # expect: value dies
