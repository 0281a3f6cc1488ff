from _shapes import *  # expect: loading _shapes as _shapes
print(area(1, 5), sides, "_hidden" in globals(), "Square" in globals())  # expect: 5 4 False True
