# How far a suggestion may be from the name, and how many and how long candidates may be.
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


class Many:
    pass
for i in range(800):
    setattr(Many, f"name_{i}", i)
class Few:
    pass
for i in range(600):
    setattr(Few, f"name_{i}", i)
class Long:
    pass
setattr(Long, "a" * 60, 1)
setattr(Long, "xy" + "b" * 30 + "z", 1)
class Case:
    lower = MIXEDcase = 1
class Ties:
    aab = abb = 1


shown(lambda: Many().name_1x)
shown(lambda: Few().name_1x)
shown(lambda: getattr(Long, "a" * 58))
shown(lambda: getattr(Long, "a" * 20 + "c" * 45))
shown(lambda: getattr(Long, "yx" + "b" * 30 + "z"))
for name in ("LOWER", "LOWEr", "mixedCASE", "lowe", "low", "lo", "lwoer", "xower", "xxwer"):
    print(name, end=" ")
    shown(lambda: getattr(Case, name))
for name in ("abc", "aaa", "bbb", "aabb", "ab"):
    print(name, end=" ")
    shown(lambda: getattr(Ties, name))
