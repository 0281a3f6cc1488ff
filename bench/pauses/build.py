import gc

from clock import Clock, by_hand, objects
from trees import build

if by_hand:
    gc.disable()
clock = Clock()
trees = []
for _ in range(0, objects, 2**17 - 1):
    trees.append(build(17, None, clock.step))
clock.report()
