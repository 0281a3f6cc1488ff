# Huffman codes: the tree is built, texts are encoded, decoded and measured.
import collections


class Leaf:
    def __init__(self, letter, weight):
        self.letter, self.weight, self.order = letter, weight, letter

    def codes(self, prefix=""):
        yield self.letter, prefix or "0"


class Fork:
    def __init__(self, left, right):
        self.left, self.right = left, right
        self.weight, self.order = left.weight + right.weight, min(left.order, right.order)

    def codes(self, prefix=""):
        yield from self.left.codes(prefix + "0")
        yield from self.right.codes(prefix + "1")


def build(text):
    nodes = [Leaf(*pair) for pair in collections.Counter(text).items()]
    while len(nodes) > 1:
        nodes.sort(key=lambda node: (node.weight, node.order), reverse=True)
        nodes.append(Fork(nodes.pop(), nodes.pop()))
    return nodes[0]


def decode(bits, tree):
    node, result = tree, []
    for bit in bits:
        if isinstance(node, Fork):
            node = node.left if bit == "0" else node.right
        if isinstance(node, Leaf):
            result.append(node.letter)
            node = tree
    return "".join(result)


def pack(bits):
    padded = bits + "0" * (-len(bits) % 8)
    return bytes(int(padded[i:i + 8], 2) for i in range(0, len(padded), 8))


for text in ("abracadabra", "aaaa", "she sells sea shells by the sea shore", "αβγααβ"):
    tree = build(text)
    codes = dict(tree.codes())
    bits = "".join(codes[c] for c in text)
    print(sorted(codes.items(), key=lambda pair: (len(pair[1]), pair[1])))
    print(len(text) * 8, "->", len(bits), bits[:40], pack(bits).hex(), decode(bits, tree) == text)
    unpacked = "".join(f"{byte:08b}" for byte in pack(bits))[:len(bits)]
    print(unpacked == bits, all(not b.startswith(a) for a in codes.values() for b in codes.values() if a != b))
