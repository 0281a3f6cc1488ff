from . import two
first = 1
