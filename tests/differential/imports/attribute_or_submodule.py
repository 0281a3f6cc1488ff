# A package that has an attribute of the same name as a submodule: who wins, when, and how to get at the other.
import sys
import _same
print(_same.tool, _same.other)
from _same import tool
print(tool)
import _same.tool
print(_same.tool.__name__)
from _same import tool
print(tool.__name__)
import _same.other as other
print(other)
print(sys.modules["_same.other"].__name__, sys.modules["_same.other"].name)
_same.tool = "set again"
from _same import tool
print(tool)
import _same.tool as leaf
print(leaf)
print(__import__("_same.tool", fromlist=["x"]).__name__, __import__("_same.tool").tool)
import importlib
print(importlib.import_module("_same.tool").__name__)
del _same.tool
from _same import tool
print(tool.__name__, hasattr(_same, "tool"))
