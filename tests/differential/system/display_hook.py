# sys.displayhook and single-mode code: what is shown, when _ is bound, hooks of one's own and broken ones.
import builtins
import sys


def single(source, names=None):
    try:
        exec(compile(source, "<typed>", "single"), names if names is not None else {})
    except Exception as error:
        print(type(error).__name__, error)


single("1 + 1")
print(builtins._)
single("None")
print(builtins._)
single("'text'; [1]; None; x = 5; x")
print(builtins._)
single("for i in range(3): i; i * 10")
print(builtins._)
single("if 1:\n    'in if'\n    def f(): 'not shown'\n    f()\n")
single("(yes := 7)")
single("...")
single("class C:\n    5\n    'shown?'\n")
single("@callable\ndef decorated(): pass\n")
single("import math; math.pi")
single("a = 1\nb = 2")
single("1 / 0")
single("")
single("# only a comment")


class Shown:
    def __repr__(self):
        return "<shown, with é>"


class Broken:
    def __repr__(self):
        raise ValueError("no repr")


single("s", {"s": Shown()})
print(builtins._)
single("s", {"s": Broken()})
print(builtins._)
del builtins._
single("3")
print(_)
shown = []
sys.displayhook = shown.append
single("1; 'a'; None; print('called')")
print(shown, _)
sys.displayhook = lambda value: print("hook:", value) or "ignored"
single("[n for n in 'ab']; None")


def failing(value):
    raise KeyError(value)


sys.displayhook = failing
single("1; print('not reached')")
sys.displayhook = 5
single("1")
del sys.displayhook
single("1")
sys.displayhook = sys.__displayhook__
single("'back'")
print(sys.displayhook is sys.__displayhook__, sys.displayhook.__name__)
for arguments in (), (1, 2):
    try:
        sys.displayhook(*arguments)
    except TypeError as error:
        print(error)
kept = sys.stdout
for broken in None, 5:
    sys.stdout = broken
    try:
        sys.displayhook("unseen")
    except Exception as error:
        sys.stdout = kept
        print(type(error).__name__, error)
    sys.stdout = kept
del sys.stdout
try:
    sys.displayhook(1)
except RuntimeError as error:
    sys.stdout = kept
    print(error)
sys.displayhook(None)
print(_)
