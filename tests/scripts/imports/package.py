import _box
# expect: loading _box
# expect: loading _box.lid _box
print(_box.size, _box.colour, _box.lid.colour, _box.__name__, _box.lid.__name__)
# expect: 10 red red _box _box.lid
from _box.deep.bottom import value
print(value, _box.deep.outer_colour)  # expect: RED red
import _box.deep.bottom as b
print(b.value)  # expect: RED
from _box import *
print(size, lid.colour)  # expect: 10 red
