# input(): prompt, end of file, streams that a program puts in place of stdin and stdout.
import sys
class In:
    def __init__(self, *lines): self.lines = list(lines)
    def readline(self):
        print("[readline]", file=sys.__stdout__)
        return self.lines.pop(0)
    def fileno(self): raise OSError("no descriptor")
class Out:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
    def flush(self): self.parts.append("<flush>")
real_in, real_out = sys.stdin, sys.stdout
sys.stdin = In("one\n", "two", "", "\n", "a\r\n", 5)
print(repr(input()))
sys.stdout = out = Out()
line = input("prompt> ")
sys.stdout = real_out
print(repr(line), out.parts)
for prompt in (1, "", None, [2]):
    try:
        sys.stdout = out = Out()
        line = input(prompt)
        sys.stdout = real_out
        print(repr(line), out.parts)
    except EOFError as error:
        sys.stdout = real_out
        print("EOFError", error, out.parts)
    except TypeError as error:
        sys.stdout = real_out
        print("TypeError", error)
for call in (lambda: input(1, 2), lambda: input(prompt="x")):
    try:
        call()
    except TypeError as error:
        print(error)
sys.stdin = None
try:
    input()
except RuntimeError as error:
    print(error)
del sys.stdin
try:
    input()
except RuntimeError as error:
    print(error)
sys.stdin = real_in
sys.stdout = None
try:
    input()
except RuntimeError as error:
    sys.stdout = real_out
    print(error)
try:
    input("at the end? ")
except EOFError as error:
    print("EOFError:", error)
