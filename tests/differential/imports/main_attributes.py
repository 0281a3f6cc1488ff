# The namespace of the program itself, in its order, and what it means to import __main__.
import sys
print([name for name in globals() if name not in ("sys",)])
print(__name__, __doc__, __package__, type(__loader__).__name__, __spec__, __annotations__ if "__annotations__" in globals() else "no annotations", __builtins__.__name__, __file__.rpartition("/")[2], __cached__)
import __main__
print(__main__ is sys.modules["__main__"], __main__.__dict__ is globals(), repr(__main__).replace(sys.path[0], "<folder>"))
from __main__ import sys as same
print(same is sys)
x: int = 5
print(__annotations__, __main__.x)
try:
    from __main__ import nothing
except ImportError as error:
    print(str(error).replace(sys.path[0], "<folder>"))
try:
    __main__.nothing
except AttributeError as error:
    print(error)
try:
    from . import something
except ImportError as error:
    print(error)
print(sys.argv == [__file__.rpartition("/")[2]] or sys.argv[0].endswith("main_attributes.py"), sys.path[0] == __file__.rpartition("/")[0])
