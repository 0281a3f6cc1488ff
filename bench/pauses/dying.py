from clock import Clock, by_hand, objects
from trees import Tree, build, forget_parents

depth = 1
while 2 ** (depth + 1) <= objects / 8:
    depth += 1
graphs = [build(depth, None, int) for _ in range(8)]
clock = Clock()
for number in range(16):
    graph = build(depth, None, clock.step)
    if by_hand:
        forget_parents(graphs[number % 8])
    graphs[number % 8] = graph
    graph = None
    if by_hand:
        clock.skip()
    for _ in range(5000):
        chain = None
        for _ in range(20):
            tree = Tree(None, 1)
            tree.left = chain
            chain = tree
        clock.step()
clock.report()
