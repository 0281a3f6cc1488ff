class Node:
    def __init__(self, n, below):
        self.n, self.below = n, below

    def __del__(self):
        order.append(self.n)


order = []
node = None
for n in range(20000):
    node = Node(n, node)
del node
print(order == list(range(19999, -1, -1)))  # expect: True
