# What is alive in modules at the end dies at the end, with all its names still bound; handlers come first.
import atexit, _useful, sys
class Noisy:
    def __init__(self, name): self.name = name
    def __del__(self): print("dies", self.name)
atexit.register(lambda: print("handler sees", _useful.kept.name))
_useful.kept = Noisy("kept by another module")
def function():
    local = Noisy("local")
    print("in function")
function()
print("end of program")
