# Docstrings and annotations of modules, and what assigning them does.
import sys, types
import _documented as d
print(repr(d.__doc__), d.__annotations__, d.x, hasattr(d, "y"))
d.__doc__ = "changed"
print(d.__doc__, vars(d)["__doc__"])
d.__annotations__["z"] = str
print(d.__annotations__, "__annotations__" in vars(d))
del d.__annotations__
print("__annotations__" in vars(d), d.__annotations__, "__annotations__" in vars(d))
try:
    del d.__annotations__
    del d.__annotations__
except AttributeError as error:
    print("error", error)
for text in ['"""doc"""', "'doc'\nx = 1", "b'no doc'", "f'no doc'", "'a' 'b'", "('in parentheses')", "1", "# comment\n'doc after comment'", "x = 1\n'not first'", "'doc';x = 2", "", "'a' + 'b'", "...\n'no'"]:
    space = {"__name__": "x"}
    exec(text, space)
    print(repr(text), repr(space.get("__doc__", "absent")))
print(types.ModuleType("x").__annotations__)
