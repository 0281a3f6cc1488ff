# What the functions of math say about arguments of wrong kind and number.
import math
from _show import show
for name in sorted(name for name in dir(math) if not name.startswith("_") and callable(getattr(math, name))):
    function = getattr(math, name)
    row = []
    for arguments in [(), ("x",), (None,), (1j,), (1, "x"), (1, 2, 3, 4, 5)]:
        try:
            row.append(repr(function(*arguments)))
        except Exception as error:
            row.append(f"{type(error).__name__}: {error}")
    try:
        function(x=1)
    except Exception as error:
        row.append(f"{type(error).__name__}: {error}")
    print(name, row)
print([name for name in dir(math) if not name.startswith("__")])
print(math.__name__, math.__doc__, math.pi, math.e, math.tau, math.inf, math.nan)
show("""
math.sin.__doc__.splitlines()[0], math.sin.__name__, math.sin.__module__, repr(math.sin), math.sin.__text_signature__
math.sin(10**400)
math.floor(10**400) == 10**400, math.ceil(-10**400) == -10**400, math.trunc(10**400) == 10**400
math.fabs(10**400)
math.pow(10**400, 2)
math.degrees("1")
""", globals())
