import weakref


class K:
    pass


class V:
    def __del__(self):
        print("value dies")


k = K()
d = weakref.WeakKeyDictionary({k: V()})
print("dropping the key")  # expect: dropping the key
del k  # expect: value dies
print(len(d))  # expect: 0
