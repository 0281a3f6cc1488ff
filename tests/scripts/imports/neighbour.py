import _shapes  # expect: loading _shapes as _shapes
import _shapes as again
from _shapes import area, Square as S
print(_shapes.sides, area(2, 3), S.__module__, again is _shapes, _shapes.__name__, _shapes.__doc__)
# expect: 4 6 _shapes True _shapes Shapes to import.
_shapes.sides = 9
from _shapes import sides
print(sides)  # expect: 9
