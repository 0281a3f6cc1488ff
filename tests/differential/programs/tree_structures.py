# A binary search tree with deletion and iteration, a trie, a segment tree and union-find.
class Tree:
    class Node:
        __slots__ = ("key", "value", "left", "right")

        def __init__(self, key, value):
            self.key, self.value, self.left, self.right = key, value, None, None

    def __init__(self, pairs=()):
        self.root, self.size = None, 0
        for key, value in pairs:
            self[key] = value

    def __setitem__(self, key, value):
        parent, side, node = self, "root", self.root
        while node and node.key != key:
            parent, side = node, "left" if key < node.key else "right"
            node = getattr(parent, side)
        if node:
            node.value = value
        else:
            setattr(parent, side, Tree.Node(key, value))
            self.size += 1

    def __getitem__(self, key):
        node = self.root
        while node:
            if node.key == key:
                return node.value
            node = node.left if key < node.key else node.right
        raise KeyError(key)

    def __delitem__(self, key):
        def remove(node):
            if node is None:
                raise KeyError(key)
            if key < node.key:
                node.left = remove(node.left)
            elif key > node.key:
                node.right = remove(node.right)
            elif node.left and node.right:
                low = node.right
                while low.left:
                    low = low.left
                node.key, node.value = low.key, low.value
                node.right = Tree.remove_lowest(node.right)
            else:
                return node.left or node.right
            return node
        self.root = remove(self.root)
        self.size -= 1

    @staticmethod
    def remove_lowest(node):
        if node.left is None:
            return node.right
        node.left = Tree.remove_lowest(node.left)
        return node

    def __iter__(self):
        def walk(node):
            if node:
                yield from walk(node.left)
                yield node.key
                yield from walk(node.right)
        return walk(self.root)

    def __len__(self):
        return self.size

    def __contains__(self, key):
        try:
            self[key]
        except KeyError:
            return False
        return True


class Trie:
    def __init__(self):
        self.next, self.end = {}, False

    def add(self, word):
        node = self
        for c in word:
            node = node.next.setdefault(c, Trie())
        node.end = True

    def complete(self, prefix):
        node = self
        for c in prefix:
            if c not in node.next:
                return
            node = node.next[c]
        stack = [(prefix, node)]
        while stack:
            word, node = stack.pop()
            if node.end:
                yield word
            stack += [(word + c, node.next[c]) for c in sorted(node.next, reverse=True)]


class Union:
    def __init__(self, n):
        self.parent = list(range(n))

    def find(self, x):
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def join(self, a, b):
        self.parent[self.find(a)] = self.find(b)


tree = Tree((k * 37 % 101, k) for k in range(60))
print(len(tree), list(tree)[:10], tree[37], 500 in tree)
for key in list(tree)[::3]:
    del tree[key]
tree[1000] = "new"
tree[1000] = "newer"
print(len(tree), list(tree), tree[1000])
try:
    del tree[-5]
except KeyError as error:
    print("KeyError", error)
trie = Trie()
for word in "car card care cat dog do done".split():
    trie.add(word)
print(list(trie.complete("car")), list(trie.complete("do")), list(trie.complete("x")), list(trie.complete("")))
union = Union(10)
for a, b in [(0, 1), (2, 3), (1, 3), (5, 9), (9, 8)]:
    union.join(a, b)
groups = {}
for x in range(10):
    groups.setdefault(union.find(x), []).append(x)
print(sorted(groups.values()))
