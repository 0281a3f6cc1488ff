# Attributes that are nearly right: of instances, classes, modules, built-in types; underscores; dir that fails.
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


class Point:
    __slots__ = ("horizontal", "vertical", "_hidden")
    def moved(self): pass
    @property
    def length(self): return 1
    def inside(self):
        return self._hiden


class Odd:
    def __dir__(self): raise RuntimeError
class Strange:
    def __dir__(self): return ["value", 3, None, "valve"]
class Getter:
    blech = 1
    def __getattr__(self, name): raise AttributeError(name)


p = Point()
for text in ("p.horizontl", "p.verticl", "p.movd", "p.lenght", "p._hiden", "p.hidden", "Point.movde", "sys.stdot", "[].apend", "''.joim", "{}.itmes",
             "(1).real_", "(1).bit_lenght", "p.x", "p.__clas__", "p.__class", "Odd().value", "Strange().valu", "Strange().valv", "Getter().bleach",
             "None.x", "len.__nam__", "print.foo", "p.horizontal.x", "int.from_byte", "str.fomat", "p.VERTICAL"):
    shown(lambda: eval(text))
shown(p.inside)
def f(self):
    return self._hidn
shown(lambda: f(p))
