class Tree:
    __slots__ = ("left", "right", "parent", "depth")

    def __init__(self, parent, depth):
        self.parent, self.depth = parent, depth
        self.left = self.right = None


def build(depth, parent, step):
    tree = Tree(parent, depth)
    if depth > 1:
        tree.left, tree.right = build(depth - 1, tree, step), build(depth - 1, tree, step)
    else:
        step()
    return tree


def forget_parents(tree):
    tree.parent = None
    if tree.left:
        forget_parents(tree.left)
        forget_parents(tree.right)
