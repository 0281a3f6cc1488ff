# None, True, False, Ellipsis, NotImplemented and __debug__.
print(None, True, False, ..., Ellipsis, NotImplemented, __debug__)
print(None is None, ... is Ellipsis, True is not False, True == 1, False == 0, True + True)
print([...], (..., ...), {...: 1}, [1, 2][True], "ab"[False], {1: "one"}[True], f"{...}")
print(type(None).__name__, type(...).__name__, type(True).__name__, type(NotImplemented).__name__)
print(bool(None), bool(...), not None, None or 1, None and 1, ... or 1, True and None, False or None)
def f(): ...
def g() -> None: pass
class C: ...
print(f(), g(), C.__name__)
x = ...
x: ... = None
print(x, ...if ... else 0, [...][0], ....__class__.__name__, ...  .__class__)
for name in ("None", "True", "False", "...", "__debug__", "None + 1", "True + x"):
    try:
        exec(f"{name} = 1")
    except SyntaxError as error:
        print(name, error.msg)
