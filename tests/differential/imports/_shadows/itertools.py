own = "own itertools"
