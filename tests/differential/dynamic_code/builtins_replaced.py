# Namespaces with their own __builtins__: what code run in them sees.
def attempt(source, space):
    try:
        exec(source, space)
        print(sorted((k, v) for k, v in space.items() if isinstance(v, (int, str, tuple))))
    except Exception as error: print(source.split("\n")[0], "|", type(error).__name__, error)
attempt("a = len([1])", {"__builtins__": {"len": lambda x: 100}})
attempt("a = len", {"__builtins__": {}})
attempt("a = 1\ndef f(): return undefined_name\nb = f()", {"__builtins__": {}})
attempt("class C: pass", {"__builtins__": {}})
attempt("import math", {"__builtins__": {}})
attempt("import math\na = math.pi > 3", {"__builtins__": {"__import__": __import__}})
attempt("from nothing import anything as b\na = b", {"__builtins__": {"__import__": lambda name, *a: type("M", (), {"anything": name})}})
attempt("assert 0", {"__builtins__": {}})
attempt("[i for i in (1, 2)]", {"__builtins__": {}})
attempt("def f(): return abs(-5)\na = f()", {"__builtins__": {"abs": lambda x: "own abs"}})
attempt("a = True, None, __debug__", {"__builtins__": {}})
attempt("try: 1 / 0\nexcept ZeroDivisionError: a = 1", {"__builtins__": {}})
attempt("try: 1 / 0\nexcept ZeroDivisionError: a = 1", {"__builtins__": {"ZeroDivisionError": ArithmeticError}})
import builtins
attempt("a = len('abc')", {"__builtins__": builtins})
attempt("a = max(1, 2)", {})
space = {"__builtins__": {"len": lambda x: "inner len"}}
exec("def f(): return len([])\ndef g():\n  def h(): return len([])\n  return h\nk = lambda: len([])\nclass C:\n  pass" if False else "def f(): return len([])\ndef g():\n  def h(): return len([])\n  return h\nk = lambda: len([])", space)
print(space["f"](), space["g"]()(), space["k"](), space["f"].__builtins__ is space["__builtins__"])
space["__builtins__"]["len"] = lambda x: "changed"
print(space["f"]())
space["len"] = lambda x: "global"
print(space["f"]())
def outside(): return len([])
print(outside(), outside.__builtins__ is builtins.__dict__)
new = type(outside)(outside.__code__, {"__builtins__": {"len": lambda x: "function type"}})
print(new())
