"""Why an object lives, and when it dies.

The module looks at the heap the way the collector of cycles does. It runs no code of the program while it looks, keeps
nothing alive, and does not show itself in its answers.
"""

from lifetime._cycles import Cycle, CycleEdge, Cycles, cycles
from lifetime._graph import graph
from lifetime._paths import Edge, Path, StillAlive, Why, expect_freed, why
from _lifetime_deaths import Census, Watch, census, watch
