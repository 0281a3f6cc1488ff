# Imported files in every encoding and with every kind of line end; those that cannot be read.
import importlib
from _attempt import clean
for name in "latin marked dos mac invalid unknown nul empty comment feed tabs vim second after_code".split():
    try:
        module = importlib.import_module("_encoded." + name)
        print(name, [(k, v) for k, v in vars(module).items() if not k.startswith("__")])
    except (SyntaxError, ValueError) as error:
        print(name, type(error).__name__, clean(error), getattr(error, "lineno", "-"))
import sys
print([m for m in sys.modules if m.startswith("_encoded.")])
