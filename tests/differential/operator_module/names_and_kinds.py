# The names of operator: __all__, the dunder twins, kinds and signatures of what is there, what is not there yet, help texts' first words
import operator


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


print(operator.__all__)
for name in operator.__all__:
    thing = getattr(operator, name)
    print(name, type(thing).__name__, thing.__name__, thing.__module__, thing.__qualname__, thing.__doc__.splitlines()[0])
twins = sorted(name for name in dir(operator) if name.startswith("__") and name.endswith("__") and callable(getattr(operator, name)))
for name in twins:
    if name in ("__loader__",):
        continue
    twin = getattr(operator, name)
    plain = getattr(operator, name.strip("_"), None) or getattr(operator, name.strip("_") + "_", None)
    print(name, twin is plain, getattr(twin, "__name__", None))
print([name for name in ("is_none", "is_not_none", "div", "isCallable", "__getslice__", "repeat", "nonzero") if hasattr(operator, name)])
for name in ("add", "neg", "contains", "setitem", "index", "length_hint", "countOf", "is_", "truth", "call"):
    function = getattr(operator, name)
    print(name, function.__text_signature__ if type(function).__name__ == "builtin_function_or_method" else "python")
    print("  ", repr(function)[:40].split(" at ")[0])
    attempt("  none", lambda: function())
    attempt("  word", lambda: function(1, 2, word=3))
    attempt("  many", lambda: function(1, 2, 3, 4, 5))
    attempt("  set", lambda: setattr(function, "extra", 1))
for name in ("itemgetter", "attrgetter", "methodcaller"):
    kind = getattr(operator, name)
    print(kind, kind.__mro__, kind.__module__)
    attempt("  none", lambda: kind())
    attempt("  derive", lambda: type("Own", (kind,), {})("a"))
    attempt("  set", lambda: setattr(kind, "extra", 1))
