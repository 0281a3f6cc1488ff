# __builtins__ that are mappings of any kind: names, classes, imports and functions ask them; errors they raise come through.
import types, sys
def run(label, work):
    try: print(label, work())
    except BaseException as error: print(label, type(error).__name__, error, getattr(error, "name", None))
class Asked:
    def __init__(self, **names): self.names = names
    def __getitem__(self, key):
        print("get", key)
        return self.names[key]
class Wrong:
    def __getitem__(self, key): raise ValueError(key)
class Lower(dict):
    def __getitem__(self, key): return dict.__getitem__(self, key.lower())
proxy = types.MappingProxyType
see = lambda *arguments: print("called", arguments[0] if isinstance(arguments[0], str) else arguments[1], arguments[3:])
def space(found, **more): return {"__builtins__": found, **more}

run(1, lambda: exec("import sys", space(Asked(__import__=see))))
run(2, lambda: exec("import sys", space(proxy({}))))
run(3, lambda: exec("from sys import path", space(Asked())))
run(4, lambda: exec("import sys", space(Wrong())))
run(5, lambda: exec("class C: pass", space(Asked())))
run(6, lambda: exec("class C: pass", space(proxy({}))))
run(7, lambda: exec("class C: pass", space(Wrong())))
run(8, lambda: exec("class C: pass", space(Lower(__BUILD_CLASS__=1))))
run(9, lambda: exec("class C: pass", space(Asked(__build_class__=see))))
run(10, lambda: exec("class C:\n  x = size\nprint(C.x, C.__name__)",
                     space(Asked(print=print, size=4, __build_class__=__build_class__, __name__="m"))))
run(11, lambda: exec("def f(): return size\nprint(f())", space(Asked(print=print, size=5))))
run(12, lambda: exec("def f(): return size, len\nprint(f())", space(Asked(print=print, size=5))))
run(13, lambda: exec("print((lambda: [size for _ in (1, 2)])())", space(proxy({"print": print, "size": 6}))))
run(14, lambda: exec("def f(): yield size\nprint(next(f()))", space(proxy({"print": print, "size": 7, "next": next}))))
made = {"__builtins__": proxy({"size": 8})}
exec("def f(): return size", made)
run(15, made["f"])
print(made["f"].__builtins__ is made["__builtins__"])
run(16, lambda: types.FunctionType((lambda: len).__code__, space(5)).__builtins__)
run(17, lambda: types.FunctionType((lambda: len).__code__, space(5))())
run(18, lambda: eval("x.__reduce__()", space(proxy({}), x=iter([1, 2]))))
run(19, lambda: eval("x.__reduce__()", space(proxy({"iter": "mine"}), x=iter([1, 2]))))
for each in ((1,), "a", b"a", bytearray(b"a"), range(2), {1: 2}, {3}, "\xe9"):
    run(20, lambda: eval("x.__reduce__()", space({"iter": "own"}, x=iter(each))))
    run(21, lambda: eval("x.__reduce__()", space({}, x=iter(each))))
run(22, lambda: eval("frame().f_builtins", space(Lower(frame=sys._getframe))))
run(23, lambda: eval("run('zz')", space(proxy({"run": eval, "zz": "not inherited"}))))
run(24, lambda: eval("run('zz', {})", space(proxy({"run": eval, "zz": "inherited"}))))
run(25, lambda: eval("zz", space(Wrong())))
run(26, lambda: eval("(lambda: zz)()", space(Wrong())))
run(27, lambda: exec("__builtins__['x'] = 2", space(proxy({}))))
