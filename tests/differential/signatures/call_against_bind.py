# What inspect.signature(f).bind accepts, calls accept, and the other way round; arguments land in the same places.
import inspect, itertools
def show(*a): return a
functions = [lambda: 0, lambda a: a, lambda a, b=1: (a, b), lambda a, /, b: (a, b), lambda *a: a, lambda a, *b, c: (a, b, c), lambda a=1, *, c=2: (a, c), lambda **k: k, lambda a, /, **k: (a, k), lambda a, b=2, /, c=3, *d, e, f=6, **g: (a, b, c, d, e, f, g)]
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3, 4), {}), ((), {"a": 1}), ((1,), {"a": 2}), ((1,), {"b": 2}), ((1,), {"c": 3}), ((1,), {"e": 5}), ((1, 2), {"c": 3, "e": 5}), ((), {"z": 9}), ((1,), {"e": 5, "z": 9, "a": 7})]
for f in functions:
    s = inspect.signature(f)
    print(s, [p.kind.name for p in s.parameters.values()])
    for args, kwargs in calls:
        try: called = repr(f(*args, **kwargs))
        except TypeError as error: called = "refused"
        try:
            bound = s.bind(*args, **kwargs)
            bound.apply_defaults()
            again = repr(f(*bound.args, **bound.kwargs))
            text = f"{dict(bound.arguments)}"
        except TypeError as error: again = "refused"; text = str(error)
        print(" ", args, kwargs, called == again, called if called != "refused" else text)
for text in ("a", "a, /", "a, /, b", "*, a", "*a", "**a", "a, b=1, /, c=2, *, d, e=3, **f", "a=1, /", "*a, b", "a: int", "a: 'x' = 5", "*a: int, **b: str", "a, *, b: list = []"):
    f = eval(f"lambda {text}: 0") if ":" not in text else None
    if f is None:
        ns = {}; exec(f"def f({text}) -> None: pass", ns); f = ns["f"]
    s = inspect.signature(f)
    print(s, repr(s)[:12], s == inspect.signature(f), hash(s) == hash(inspect.signature(f)) if "[]" not in text else "", s.return_annotation if s.return_annotation is not s.empty else "empty")
    print("  ", [(p.name, p.default if p.default is not p.empty else "-", str(p)) for p in s.parameters.values()])
