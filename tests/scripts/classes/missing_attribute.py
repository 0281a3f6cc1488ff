class Point:
    def __init__(self):
        self.x = 1


p = Point()
for bad in (lambda: p.colour, lambda: Point.colour, lambda: (1).colour, lambda: None.colour, lambda: p.x.y,
            lambda: print.colour, lambda: [].colour):
    try:
        bad()
    except AttributeError as error:
        print(error)
# expect: 'Point' object has no attribute 'colour'
# expect: type object 'Point' has no attribute 'colour'
# expect: 'int' object has no attribute 'colour'
# expect: 'NoneType' object has no attribute 'colour'
# expect: 'int' object has no attribute 'y'
# expect: 'builtin_function_or_method' object has no attribute 'colour'
# expect: 'list' object has no attribute 'colour'
try:
    del p.z
except AttributeError as error:
    print(error)  # expect: 'Point' object has no attribute 'z'
try:
    object().x = 1
except AttributeError as error:
    print(error)
# expect: 'object' object has no attribute 'x' and no __dict__ for setting new attributes
try:
    (5).x = 1
except AttributeError as error:
    print(error)
# expect: 'int' object has no attribute 'x' and no __dict__ for setting new attributes
