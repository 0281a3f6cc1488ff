import _round_two
one = 1
from_two = _round_two.two
