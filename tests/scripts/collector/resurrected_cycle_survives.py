import gc, weakref


class Node:
    def __del__(self):
        print("del", self.name)
        if self.name == "a":
            saved.append(self)


saved = []
gc.disable()
a, b = Node(), Node()
a.name, b.name = "a", "b"
a.other, b.other = b, a
r = weakref.ref(a)
del a, b
gc.collect()
# expect: del a
# expect: del b
print(saved[0].other.name, r())  # expect: b None
saved.clear()
gc.collect()
print("gone for good")  # expect: gone for good
