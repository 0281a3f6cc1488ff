# Code compiled in single mode shows the values of its expression statements through sys.displayhook.
import sys
def run(source, **names):
    space = dict(names)
    try: exec(compile(source, "<input>", "single"), space)
    except Exception as error: print(type(error).__name__, error)
    return space
run("1 + 1")
run("'text'")
run("None")
run("x = 5")
run("5; 'a'; None; (1, 2)")
run("for i in range(2): i")
run("if 1: 'inside'\n")
run("while False: 1\nelse: 'else'\n")
run("def f(): 'not shown'\n")
run("class C: 'class body is not shown'\n")
run("[i for i in range(2)]")
run("(lambda: 7)()")
run("print('printed')")
run("try: 'in try'\nfinally: 'in finally'\n")
run("with m as v: v\n", m=type("M", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})())
run("x")
run("yield_ = 1; yield_")
import builtins
print(builtins._)
saved = sys.displayhook
sys.displayhook = lambda value: print("hook", repr(value))
run("1; None; 'x'")
sys.displayhook = saved
class Bad:
    def __repr__(self): raise OSError("repr")
run("b", b=Bad())
print(eval(compile("2", "f", "eval")), exec(compile("3", "f", "exec")))
del sys.displayhook
run("1")
sys.displayhook = saved
run("'again'")
