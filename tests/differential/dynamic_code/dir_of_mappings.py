# dir(), vars() and locals() where the locals are a mapping of a program's own.
def run(label, work):
    try: print(label, work())
    except BaseException as error: print(label, type(error).__name__, error)
class Space:
    def __init__(self, keys): self.listed = keys
    def __getitem__(self, key): raise KeyError(key)
    def keys(self): print("keys"); return self.listed
class NoKeys:
    def __getitem__(self, key): raise KeyError(key)
class Sub(dict):
    def keys(self): return ["own", "keys"]
class Iterates(dict):
    def __iter__(self): return iter(["iterated"])
for keys in (["b", "a"], ("d", "c"), {"f": 1, "e": 2}, iter("hg"), "ji", [], 5, None, [1, "a"], (k for k in "zy")):
    run("dir", lambda: eval("dir()", {}, Space(keys)))
run("no keys", lambda: eval("dir()", {}, NoKeys()))
run("sub", lambda: eval("dir()", {}, Sub(x=1)))
run("iterates", lambda: eval("dir()", {}, Iterates(x=1)))
run("vars", lambda: eval("vars()", {}, Space(["q"])).listed)
run("locals", lambda: eval("locals()", {}, Space(["r"])).listed)
run("mixed", lambda: eval("dir()", {}, {1: 2, "a": 3}))
run("function", lambda: eval("(lambda x, y=1: dir())(0)", {}, Space(["s"])))
class Broken:
    def __getitem__(self, key): raise KeyError(key)
    def keys(self): raise ValueError("keys")
run("broken", lambda: eval("dir()", {}, Broken()))
