# input(): what it asks of sys.stdin and sys.stdout that a program has replaced, and what their absence says.
import sys, io
real_in, real_out, real_err = sys.stdin, sys.stdout, sys.stderr
def attempt(stdin, stdout=None, *args):
    sys.stdin = stdin
    if stdout is not None: sys.stdout = stdout
    try:
        result = repr(input(*args))
    except BaseException as error:
        result = f"{type(error).__name__}: {error}"
    sys.stdin, sys.stdout = real_in, real_out
    print(result, getattr(stdout, "calls", getattr(stdin, "calls", "")))
class In:
    def __init__(self, *lines): self.lines, self.calls = list(lines), []
    def readline(self, *args):
        self.calls.append(("readline", args)); return self.lines.pop(0)
    def fileno(self): self.calls.append("fileno"); raise OSError("no descriptor")
class Out:
    def __init__(self): self.calls = []
    def write(self, text): self.calls.append(text)
    def flush(self): self.calls.append("flush")
    def fileno(self): self.calls.append("fileno"); return 1
attempt(In("line\n"), Out(), "prompt> "); attempt(In("no newline"), Out()); attempt(In(""), Out(), "p"); attempt(In("\n"), Out()); attempt(In("two\nlines\n"), Out()); attempt(In("cr\r\n"), Out(), 5); attempt(In(b"bytes"), Out()); attempt(In(5), Out()); attempt(In(None), Out())
attempt(io.StringIO("from memory\nsecond\n"), io.StringIO(), "?"); attempt(io.StringIO(""), io.StringIO()); attempt(5, Out()); attempt(object(), Out()); attempt(In("x\n"), Out(), "a", "b"); attempt(In("x\n"), Out(), None); attempt(In("x\n"), Out(), [1])
class Bad:
    def __str__(self): raise ValueError("str of the prompt")
attempt(In("x\n"), Out(), Bad())
class BadOut(Out):
    def write(self, text): raise OSError("cannot write")
attempt(In("x\n"), BadOut(), "p"); attempt(In("x\n"), BadOut())
class BadFlush(Out):
    def flush(self): raise OSError("cannot flush")
attempt(In("x\n"), BadFlush(), "p")
class Raises(In):
    def readline(self, *args): raise KeyboardInterrupt("from readline")
attempt(Raises(), Out())
for name in ("stdin", "stdout", "stderr"):
    saved = getattr(sys, name)
    for value in (None, "gone"):
        if value is None: setattr(sys, name, None)
        else: delattr(sys, name)
        try:
            result = input()
        except BaseException as error:
            result = f"{type(error).__name__}: {error}"
        setattr(sys, name, saved)
        print(name, value, result)
try:
    input(prompt="x")
except TypeError as error:
    print(error)
