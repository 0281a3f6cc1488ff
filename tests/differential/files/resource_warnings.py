# ResourceWarning at the moment an open file dies: which files, and what is said.
import io, warnings
from _scratch import name, print
warnings.simplefilter("always")
def shown(message, category, filename, lineno, file=None, line=None):
    print("   ", category.__name__, str(message).replace("UTF-8", "utf-8"))
warnings.showwarning = shown
print("text"); f = open(name, "w"); del f
print("binary"); f = open(name, "rb"); del f
print("raw"); f = open(name, "rb", 0); del f
print("random"); f = open(name, "rb+"); del f
print("file io"); f = io.FileIO(name); del f
print("rebound"); f = open(name); f = None
print("in an expression"); open(name).read()
print("closed"); f = open(name); f.close(); del f
print("with"); 
with open(name) as f: pass
del f
print("closefd"); g = open(name); f = open(g.fileno(), closefd=False); del f; g.close()
print("memory"); f = io.StringIO(); del f; f = io.BytesIO(); del f; f = io.TextIOWrapper(io.BytesIO()); del f
print("wrapped"); f = io.TextIOWrapper(io.BufferedReader(io.FileIO(name))); del f
print("detached"); f = open(name); b = f.detach(); del f; print("then"); del b
class Own(io.FileIO): pass
print("own"); f = Own(name); del f
print("loop")
for i in range(2): f = open(name)
del f
print("as an error")
warnings.simplefilter("error", ResourceWarning)
import sys
sys.unraisablehook = lambda info: print("   unraisable", type(info.exc_value).__name__, str(info.exc_value).replace("UTF-8", "utf-8"))
f = open(name); del f
print("end")
