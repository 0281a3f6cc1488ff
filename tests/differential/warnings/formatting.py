# formatwarning, showwarning, and what replaces them.
import sys
import warnings


class Sink:
    def write(self, text):
        print("sink", repr(text))


print(repr(warnings.formatwarning("message", UserWarning, "nowhere.py", 3)))
print(repr(warnings.formatwarning("message", UserWarning, "nowhere.py", 3, "  the line  ")))
print(repr(warnings.formatwarning(UserWarning("m"), RuntimeWarning, "nowhere.py", 0, "")))
warnings.showwarning("shown", UserWarning, "nowhere.py", 4, Sink(), "source")
warnings.showwarning("shown", UserWarning, "nowhere.py", 4, file=Sink())
sys.stderr = Sink()
warnings.warn("to the sink")
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"<{message}|{category.__name__}|{lineno}>\n"
warnings.warn("formatted otherwise")
warnings.showwarning = lambda *args, **kwargs: print("hook", args[0], args[1].__name__, args[3], args[4:], kwargs)
warnings.warn("hooked")
warnings.showwarning = 3
try:
    warnings.warn("no function")
except TypeError as error:
    print(error)
sys.stderr = None
del warnings.showwarning, warnings.formatwarning
warnings.warn("nobody hears this")
sys.stderr = sys.__stderr__
