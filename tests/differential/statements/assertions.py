# assert: messages, evaluation, tuples, optimisation flag, exception attributes.
def attempt(source):
    try: exec(source, {})
    except BaseException as error: print(source, "|", type(error).__name__, repr(str(error)), error.args)
    else: print(source, "| passes")
for source in ["assert 0", "assert 0, 'message'", "assert [], 5", "assert None, None", "assert '', ('a', 'b')", "assert 1, 1/0", "assert 0, 1/0", "assert 0 == 1, f'{1 + 1}'", "assert not 1", "assert 1 < 2 < 3", "assert (0)",
               "assert 0, ValueError('inner')", "assert lambda: 0", "assert 1 if 0 else 0, []", "AssertionError = 5\nassert 0, 'still the real one'"]: attempt(source)
print(__debug__)
class B:
    def __bool__(self): raise OSError("no truth")
try: assert B()
except OSError as error: print(error)
class Len:
    def __len__(self): return 0
try: assert Len(), "empty"
except AssertionError as error: print(error)
import builtins
saved, builtins.AssertionError = AssertionError, KeyError
try: assert 0, "text"
except saved as error: print(type(error).__name__, error)
builtins.AssertionError = saved
for source in ["assert", "assert 1,", "assert 1, 2, 3", "assert (x := 1)", "assert x = 1", "assert x, y = 1", "assert *a", "assert ()", "assert 1 2", "assert x: int"]:
    try: code = compile(source, "s", "exec")
    except SyntaxError as error: print(source, "|", error.msg, error.offset, error.end_offset)
def order():
    print("condition", end=" ")
    return False
try: assert order(), print("message")
except AssertionError as error: print(error.args)
