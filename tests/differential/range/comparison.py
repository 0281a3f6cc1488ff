# equality, hash and order of ranges: as sequences of numbers
from _show import show

show(globals(), """
range(0) == range(2, 1), range(0) == range(5, 0, 3), range(0, 3) == range(3)
range(0, 5, 2) == range(0, 6, 2), range(0, 5, 2) == range(0, 7, 2), range(1, 2, 5) == range(1, 3, 9)
range(3) == [0, 1, 2], range(3) != (0, 1, 2), range(3) == range(3.0) if False else None
range(3) < range(4)
range(3) <= range(3)
range(3).__lt__(range(4)), range(3).__eq__(5), range(3).__ne__(range(3))
range(10**30) == range(0, 10**30), range(10**30) == range(10**30 + 1), range(0, 10**30, 10**29) == range(0, 10**30 - 5, 10**29)
len({range(3), range(0, 3), range(0, 3, 1), range(0), range(1, 1), range(4)})
hash(range(10**30)) == hash(range(0, 10**30, 1)), hash(range(7)) == hash((7, 0, 1))
hash(range(0)) == hash((0, None, None)), hash(range(3, 4)) == hash((1, 3, None))
{range(2): 'x'}[range(0, 2)]
range(3) + range(3)
range(3) * 2
range(3) is range(3)
range(1, 4) == range(1, 4, 1), range(True, 4) == range(1, 4)
""")
