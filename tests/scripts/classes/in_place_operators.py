class Bag:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.items.append(item)
        return self

    def __sub__(self, item):
        print("plain -")
        return "new"


b = c = Bag()
b += 1
b += 2
print(b is c, c.items)  # expect: True [1, 2]
b -= 1  # expect: plain -
print(b, c.items)  # expect: new [1, 2]
