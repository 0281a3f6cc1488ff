import _round_one
two = 2
seen = hasattr(_round_one, "one")
