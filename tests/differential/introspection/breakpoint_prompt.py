# breakpoint() without more: the prompt, its commands, evaluation in the frame (input from a replaced stdin).
import sys
class Lines:
    def __init__(self, *lines): self.lines = list(lines)
    def readline(self): return self.lines.pop(0) + "\n" if self.lines else ""
    def fileno(self): raise OSError
    def isatty(self): return False
    encoding = "utf-8"
    errors = "strict"
def outer(a, b=2):
    x = [1, 2, 3]
    def inner(y):
        z = y * 2
        breakpoint()
        return z
    return inner(a) + b
sys.stdin = Lines("p z", "u", "p a, b", "a", "x.append(4)", "x", "d", "d", "z = 100", "p z", "nope", "p 1/0", "whatis z", "whatis outer", "!print('said', z)",
                  "for i in range(2): print(i)", "import math", "math.floor(2.5)", "z += 1", "p z", "c")
print(outer(5))
