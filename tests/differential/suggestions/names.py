# Names that are nearly right: locals, globals, built-in ones, and how far off they may be.
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


global_value = 1
blech = 2
somewhat_longer_name_of_a_global = 3


def f():
    local_value = 1
    other = 2
    return locla_value


for text in ("globl_value", "blach", "global_vlaue", "GLOBAL_VALUE", "pritn", "lenn", "Blech", "bl", "xyz", "somewhat_longer_nme_of_a_globl",
             "rnage", "Trve", "_", "a", "sort", "isinstnace", "Excpetion", "ValueErorr", "self", "glob", "prin", "pint"):
    shown(lambda: eval(text))
shown(f)
