print(__import__("_shapes").sides, type(__import__("sys")).__name__)
# expect: loading _shapes as _shapes
# expect: 4 module
import sys
sys.modules["made_up"] = "anything"
import made_up
print(made_up)  # expect: anything
