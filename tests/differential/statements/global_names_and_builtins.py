# Names that shadow built-in ones, at every level, deleted again, and names that only exec and globals() make.
def attempt(function):
    try: return function()
    except NameError as error: return f"{type(error).__name__}: {error}"


def uses_len(): return len("four")
print(uses_len())
len = lambda value: "module's"
print(uses_len())
del len
print(uses_len())
import builtins
builtins.invented = "from builtins"
def uses_invented(): return invented
print(uses_invented())
invented = "from module"
print(uses_invented())
del invented
print(uses_invented())
del builtins.invented
print(attempt(uses_invented))
globals()["dynamic"] = 1
def uses_dynamic(): return dynamic
print(uses_dynamic())
globals()["dynamic"] = 2
print(uses_dynamic())
del globals()["dynamic"]
print(attempt(uses_dynamic))
vars()["another"] = 3
print(another)
exec("made = 4")
print(made)
exec("made = 5", globals())
print(made)
def local_exec():
    exec("inner = 6")
    return attempt(lambda: inner)
print(local_exec())
def local_exec_with_space():
    space = {}
    exec("inner = 7", globals(), space)
    return space
print(local_exec_with_space())
def shadows(print=None):
    max = min
    str = lambda value: "shadow"
    return max(1, 2), str(5), [max(3, x) for x in (1, 5)]
print(shadows())
class Body:
    len = 5
    size = len
    def method(self): return len("built-in")
    sizes = [len for _ in range(1)]
print(Body.size, Body().method(), Body.sizes[0] is Body.len, callable(Body.sizes[0]))
def builtin_name_later():
    try: return sum([1, 2])
    finally: sum = None
print(attempt(builtin_name_later))
True_ = True
print(True_ is True, None is None, __debug__, __name__)
for name in ["None", "True", "False", "__debug__"]:
    try: exec(f"{name} = 1")
    except SyntaxError as error: print(name, error.msg)
    globals()[name] = "set"
print(None, True, False, __debug__, eval("None"), globals()["True"])
for name in ["None", "True", "False", "__debug__"]: del globals()[name]
space = {"__builtins__": {"print": print, "answer": 42}}
exec("print(answer)", space)
try: exec("len", space)
except NameError as error: print(error)
space = {"__builtins__": {}}
for text in ["x = 1", "print", "[y for y in (1,)]", "class A: pass", "import math", "def f(): pass", "lambda: len", "1 + 1", "assert x", "raise ValueError", "f'{1}'"]:
    try: exec(text, space); print(text, "fine")
    except Exception as error: print(text, type(error).__name__, error)
