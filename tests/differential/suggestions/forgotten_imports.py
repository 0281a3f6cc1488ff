# Names of modules that nobody has imported.
import sys


def shown(action):
    # What is printed of an exception that nobody catches, without the way to it.
    try:
        action()
    except Exception:
        class Sink:
            text = ""
            def write(self, text):
                Sink.text += text
            def flush(self):
                pass
        old, sys.stderr = sys.stderr, Sink()
        sys.excepthook(*sys.exc_info())
        sys.stderr = old
        print(Sink.text.strip().rpartition("\n")[2])
    else:
        print("nothing was wrong")


math_ = 1
for text in ("math.sqrt(2)", "time", "json.dumps(1)", "itertools", "numpy", "os.path", "re", "collections", "maths", "tim", "gc", "abc", "_thread",
             "unittest.mock", "asyncio", "this", "antigravity", "socket", "string"):
    shown(lambda: eval(text))
def f():
    timer = 1
    return time
shown(f)
class C:
    time = 1
    def f(self): return time
shown(C().f)
