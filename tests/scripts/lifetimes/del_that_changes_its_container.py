items = []


class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n, len(items))
        if self.n < 3:
            items.append(Thing(self.n + 10))


items.extend(Thing(i) for i in range(3))
items[1] = None  # expect: del 1 3
print([getattr(t, "n", None) for t in items])  # expect: [0, None, 2, 11]
items.pop(0)  # expect: del 0 3
print([getattr(t, "n", None) for t in items])  # expect: [None, 2, 11, 10]
items.clear()
# expect: del 10 0
# expect: del 11 0
# expect: del 2 0
print(len(items))  # expect: 1

# expect: del 12 1
