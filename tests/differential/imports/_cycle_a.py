import _cycle_b
first = 1
from _cycle_b import second
