# print(): sep, end, file, flush, what is written when, errors.
import sys
class Out:
    def __init__(self): self.log = []
    def write(self, text): self.log.append(text)
    def flush(self): self.log.append("<flush>")
def written(*args, **kwargs):
    out = Out()
    print(*args, file=out, **kwargs)
    return out.log
print(written(), written(1), written(1, "a", None), written("a", "b", sep="-", end=""), written("a", "b", sep="", end="\n\n"), written("x", flush=True))
print(written("a", "b", sep=None, end=None), written("", ""), written(sep="x"), written(end="e"))
print("a", "b", sep="\n", end="!\n")
print(*[1, 2, 3], sep=", ")
print()
print(end="")
print("x", file=None)
class S(str): pass
print(written(S("sub"), sep=S("+"), end=S("."))[0] + "ok")
class Shows:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
class OnlyRepr:
    def __repr__(self): return "only repr"
class Fails:
    def __str__(self): raise ValueError("no text")
class Wrong:
    def __str__(self): return 5
print(Shows(), [Shows()], OnlyRepr())
for call in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, sep=b"x"), lambda: print(1, file=5), lambda: print(1, other=2), lambda: print(Wrong()),
             lambda: print("before", Fails()), lambda: print(1, file=sys), lambda: print(end=[])):
    try:
        call()
    except (TypeError, AttributeError, ValueError) as error:
        print("\n", type(error).__name__, error)
class Failing(Out):
    def write(self, text):
        super().write(text)
        if text == " ": raise OSError("full")
out = Failing()
try:
    print(1, 2, file=out)
except OSError as error:
    print(error, out.log)
class NoFlush:
    def write(self, text): return 99
print(print("x", file=NoFlush()))
try:
    print("x", file=NoFlush(), flush=True)
except AttributeError as error:
    print(error)
sys.stdout, old = None, sys.stdout
print("nowhere")
sys.stdout = old
del sys.stdout
try:
    print("x")
except RuntimeError as error:
    sys.stdout = old
    print(error)
