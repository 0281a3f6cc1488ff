import gc


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, self.other.name)


gc.disable()
a, b = Node("a"), Node("b")
a.other, b.other = b, a
del a, b
print("collecting")  # expect: collecting
gc.collect()
# expect: del a b
# expect: del b a
print("done")  # expect: done
