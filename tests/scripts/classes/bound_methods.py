class Counter:
    def __init__(self):
        self.n = 0

    def up(self):
        self.n += 1
        return self.n


c = Counter()
up = c.up
up(); up()
print(c.n, c.up == c.up, c.up is c.up, hash(c.up) == hash(c.up), c.up == Counter().up)
# expect: 2 True False True False
c.up = lambda: "shadowed"
print(c.up(), up())  # expect: shadowed 3
try:
    Counter.up()
except TypeError as error:
    print(error)  # expect: Counter.up() missing 1 required positional argument: 'self'
try:
    up.x = 5
except AttributeError as error:
    print(error)
# expect: 'method' object has no attribute 'x' and no __dict__ for setting new attributes
