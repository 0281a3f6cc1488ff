# The texts of missing attributes and imports: modules with and without names, specs, files, and half made ones.
import sys
import types


def told(action, *arguments):
    try:
        print("ok", action(*arguments))
    except Exception as error:
        print(type(error).__name__, error, getattr(error, "name", "-"))


def statement(text):
    exec(text, {})
    return text


module = types.ModuleType("given")
told(lambda: module.missing)
module.__name__ = 5
told(lambda: module.missing)
del module.__name__
told(lambda: module.missing)
told(lambda: delattr(module, "missing"))
told(lambda: delattr(module, "__dict__"))
told(lambda: setattr(module, "__dict__", {}))
told(getattr, module, 5)
told(repr, module)
module.__name__ = "again"
told(repr, module)
told(lambda: types.ModuleType.__new__(types.ModuleType).missing)
told(lambda: repr(types.ModuleType.__new__(types.ModuleType)))

sys.modules["given"] = module
told(statement, "from given import thing")
told(statement, "import given.thing")
told(statement, "from given.thing import x")
del module.__name__
told(statement, "from given import thing")
module.__name__ = "renamed"
told(statement, "from given import thing")
module.__file__ = "/nowhere/given.py"
told(statement, "from given import thing")
told(statement, "from given import math")
sys.modules["blocked"] = None
told(statement, "import blocked")
told(statement, "import blocked.sub")
told(statement, "from blocked import x")
sys.modules["a_number"] = 5
told(statement, "from a_number import real, missing")
told(statement, "import a_number")
told(statement, "import does_not_exist")
told(statement, "import does_not_exist.sub.deep")
told(statement, "from does_not_exist import *")
told(statement, "from . import x")
told(statement, "from .sub import x")
told(lambda: exec("from . import x", {"__name__": "m"}))
told(lambda: exec("from . import x", {"__package__": 5}))
told(lambda: exec("from . import x", {"__package__": ""}))
told(lambda: exec("from .. import x", {"__package__": "given"}))
told(lambda: exec("from . import x", {"__package__": "not_there"}))
told(lambda: exec("import math", {"__builtins__": {}}))
told(lambda: exec("import math", {"__builtins__": {"__import__": lambda *a: a[0]}}))
told(__import__, 5)
told(__import__, "")
told(__import__, "math", None, None, (), -1)
told(__import__, "x", {}, {}, (), 1)
told(__import__, "x", 5, {}, (), 1)
told(lambda: __import__("math", {}, {}, 5).__name__)
