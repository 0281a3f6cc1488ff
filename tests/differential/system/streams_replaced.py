# print, input and the streams of sys replaced by objects of every kind: what is asked of them, and the errors.
import io
import sys

real = sys.stdout


def say(*values):
    real.write(" ".join(map(str, values)) + "\n")


class Stream:
    def __init__(self):
        self.log = []

    def write(self, text):
        self.log.append(text)

    def flush(self):
        self.log.append("flush")


class NoFlush:
    def write(self, text):
        say("wrote", repr(text))


stream = Stream()
sys.stdout = stream
print("a", 1, None, sep="-")
print()
print("x", end="", flush=True)
print(*"abc", sep="", end="!")
print("elsewhere", file=real)
sys.stdout = NoFlush()
print("b", 2)
try:
    print("c", flush=True)
except AttributeError as error:
    say(error)
sys.stdout = None
print("nowhere")
sys.stdout = 5
try:
    print("no stream")
except AttributeError as error:
    say(error)
del sys.stdout
try:
    print("lost")
except RuntimeError as error:
    say(error)
sys.stdout = real
print(stream.log)


class Fails:
    def write(self, text):
        if text == "\n":
            raise OSError("full")
        say("part", text)


try:
    print("one", "two", file=Fails())
except OSError as error:
    print(error)
for keywords in {"sep": 5}, {"end": b""}, {"sep": None, "end": None}, {"file": None}, {"file": 3}, {"nothing": 1}, {"flush": "yes"}:
    try:
        print("k", "v", **keywords)
    except (TypeError, AttributeError) as error:
        print(error)
text = io.StringIO()
print("captured", [1], file=text, end=";")
print(repr(text.getvalue()))


class Lines:
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self, *arguments):
        return self.lines.pop(0) if self.lines else ""


sys.stdin = Lines("first\n", "second", "\n", "third\r\n", 5)
for prompt in (), ("ask: ",), (5,), ([1],), (), ():
    try:
        print(repr(input(*prompt)))
    except (EOFError, TypeError) as error:
        print(type(error).__name__, error)
for stdin in 5, None:
    sys.stdin = stdin
    try:
        input()
    except (AttributeError, RuntimeError) as error:
        print(type(error).__name__, error)
del sys.stdin
try:
    input("never shown")
except RuntimeError as error:
    print(error)
try:
    input(1, 2)
except TypeError as error:
    print(error)
sys.stdin = sys.__stdin__
print(sys.stdout is sys.__stdout__, sys.stdout.name, sys.stdout.mode, sys.stderr.name, sys.stdin.name)
