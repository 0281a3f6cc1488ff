own = "own gc"
