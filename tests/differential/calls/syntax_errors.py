# Errors of the compiler in calls and in parameter lists.
sources = ["f(a=1, a=2)", "f(a=1, 2)", "f(**k, *a)", "f(**k, 1)", "f(**k, a=1, 2)", "f(a=1, *b, 3)", "f(x for x in y, 1)",
           "f(1, x for x in y)", "f(x for x in y, z for z in y)", "f(a.b=1)", "f(a[0]=1)", "f(1=2)", "f('a'=1)", "f(True=1)",
           "f(None=1)", "f(__debug__=1)", "f(a+b=1)", "f((a)=1)", "f(a:=1)", "f(a:=1, b)", "f(b=a:=1)", "f(*)", "f(**)", "f(a=)",
           "f(a, , b)", "f(,)", "f(a b)", "f(lambda: x=1)", "f(a, *, b)", "f(*a=1)", "f(**a=1)", "f(f(a=1, a=2))",
           "f(not x=1)", "f(x if y=1)", "f(print a)", "f(*a, *b, **c, **d, e=1, *f)", "f(a for a in b)", "f(a for a in b, )", "f(a=b for b in c)", "f(*x for x in y)", "f(**x for x in y)",
           "def f(a, a): pass", "def f(a, *, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass",
           "def f(*a, *b): pass", "def f(**k, a): pass", "def f(**k, *a): pass", "def f(/): pass", "def f(a, /, b, /): pass",
           "def f(*, a, /): pass", "def f(*a, /): pass", "def f(a, *, b=1, c): pass", "def f(*a=1): pass", "def f(**k=1): pass",
           "def f((a, b)): pass", "def f(a.b): pass", "def f(1): pass", "def f(None): pass", "def f(__debug__): pass",
           "def f(*, *): pass", "def f(a, /=1): pass", "lambda a, a: 1", "lambda *: 1", "lambda a=1, b: 1", "lambda (a): 1",
           "lambda /: 1", "lambda *, **k: 1", "lambda **k, a: 1", "lambda a: b = 1", "def f(a=): pass", "lambda a=: 1",
           "def f(a, b=1, /, c): pass", "def f(*a, b, a): pass", "def f(a, **a): pass", "def f(): global f; f = x = 1", "def None(): pass",
           "def f(*, a, *b): pass", "def f(*a: int = 1): pass", "def f(x, y={'a', 'b'}, z): pass", "def f(lambda x: x): pass"]
for source in sources:
    try: compile(source, "c", "exec")
    except SyntaxError as error: print(source, "|", error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
    else: print(source, "| compiles")
