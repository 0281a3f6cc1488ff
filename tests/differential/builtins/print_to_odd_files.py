# print(file=): what is called on the file, in which order, what may be missing, what errors do; flush=.
import sys, io
class Log:
    def __init__(self): self.calls = []
    def write(self, text): self.calls.append(text)
    def flush(self): self.calls.append("<flush>")
log = Log()
print(file=log); print("a", 1, None, file=log); print("x", "y", sep="", end="", file=log); print("f", flush=True, file=log); print(flush=1, file=log); print("n", flush=0, file=log); print("a", "b", sep=None, end=None, file=log); print(*[], sep="?", end="!", file=log); print(*"abc", sep="--", end="", file=log)
print(log.calls)
class NoFlush:
    def write(self, text): pass
print("quiet", file=NoFlush())
for bad in (5, "text", object(), NoFlush, [], type("W", (), {"write": 5})(), NoFlush()):
    try:
        print("x", file=bad, flush=True)
        print("printed")
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
class Broken:
    def __init__(self, at): self.at, self.count = at, 0
    def write(self, text):
        self.count += 1
        if self.count == self.at: raise OSError(f"write {self.count}: {text!r}")
for at in range(1, 6):
    try:
        print("one", "two", file=Broken(at)); print("no error")
    except OSError as error:
        print(error)
class Bad:
    def __str__(self): raise ValueError("in __str__")
log = Log()
try:
    print("before", Bad(), "after", file=log)
except ValueError as error:
    print(error, log.calls)
class NotStr:
    def __str__(self): return 5
class Sub(str): pass
for value in (NotStr(),):
    try:
        print(value)
    except TypeError as error:
        print(error)
log = Log(); print(Sub("sub"), file=log); print([type(c).__name__ for c in log.calls])
for options in (dict(sep=5), dict(end=5), dict(sep=b""), dict(file=None), dict(flush=None), dict(foo=1), dict(sep="a", foo=1, bar=2)):
    try:
        print("options", **options)
    except TypeError as error:
        print(error)
class Truth:
    def __bool__(self): raise KeyError("truth")
try:
    print("x", flush=Truth())
except KeyError as error:
    print(error)
saved, sys.stdout = sys.stdout, None
print("to nowhere"); result = print("x", file=None)
sys.stdout = saved
print(result)
del sys.stdout
try:
    print("lost")
except RuntimeError as error:
    sys.__stdout__.write(f"{error}\n")
sys.stdout = saved
sys.stdout = log = Log(); print("to the log"); print("direct", file=saved); sys.stdout = saved; print(log.calls)
f = io.StringIO(); f.close()
try:
    print("closed", file=f)
except ValueError as error:
    print(error)
f = io.TextIOWrapper(io.BytesIO(), encoding="ascii", write_through=True)
try:
    print("a", "\xe9", file=f)
except UnicodeEncodeError as error:
    print(error, f.buffer.getvalue())
