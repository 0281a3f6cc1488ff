class Node:
    def __init__(self, below):
        self.below = below


node = None
for _ in range(1000000):
    node = Node(node)
del node
print("freed")  # expect: freed
