# Decorators and what they may stand before; definitions broken over lines.
MISTAKES = ["@", "@\ndef f(): pass", "@a", "@a\n", "@a\n\n", "@a\nx = 1", "@a\nif x: pass", "@a\n@b", "@a def f(): pass", "@a class A: pass", "@a; def f(): pass", "@a, b\ndef f(): pass", "@a b\ndef f(): pass", "@a.\ndef f(): pass", "@a.b.c()[0].d\ndef f(): pass", "@a = b\ndef f(): pass", "@a := b\ndef f(): pass", "@(a := b)\ndef f(): pass", "@*a\ndef f(): pass", "@yield\ndef f(): pass", "@(yield)\ndef f(): pass", "@lambda f: f\ndef g(): pass", "@await a\ndef f(): pass", "@a if b else c\ndef f(): pass", "@not a\ndef f(): pass", "@'a'\ndef f(): pass", "@1\ndef f(): pass", "@None\ndef f(): pass", "@a:\ndef f(): pass", "@a(\ndef f(): pass", "@a)\ndef f(): pass", "@a(b c)\ndef f(): pass", "@a\n  def f(): pass", "  @a\ndef f(): pass", "@a\n# comment\n\ndef f(): pass", "@a\nasync def f(): pass", "@a\nasync with x: pass", "@a\nasync for x in y: pass", "@a\nlambda: 1", "@a\nimport b", "@a\ntype X = 1", "@a\n@b\nclass C: pass", "@a @b\ndef f(): pass", "@a@b\ndef f(): pass", "@a@\ndef f(): pass", "@@a\ndef f(): pass", "@print a\ndef f(): pass", "@a\nreturn", "class A:\n  @a\n  x = 1", "class A:\n  @a\n", "class A:\n  @a\ndef f(): pass", "def f(\n  a,\n  b\n): pass", "def f(\n  a b\n): pass", "def f(\n  a,\n  b:\n): pass", "def f(a,\n      b)\n  pass", "def f(a,\n      b:\n  pass", "def f(a) ->\\\n  int: pass", "def f(a)\\\n: pass", "def\\\nf(): pass", "def f\n(): pass", "def f(): pass\n  x", "def f():\n  pass\n x", "def f(): if x: pass", "def f(): x; if y: pass", "def f(): class A: pass", "class A: def f(self): pass", "class A: x = 1; def f(self): pass", "class A: pass; pass", "class A:: pass", "class A() pass", "class A(: pass", "class A): pass", "class 1A: pass", "class A.B: pass", "class A[0]: pass", "class A B: pass", "class: pass", "class", "class A", "class A(B", "class A(B)(C): pass", "class A = B", "class A -> B: pass", "def f() = 1", "def f(): return = 1", "def f[T](x) -> T pass", "async class A: pass", "async import a", "async x = 1", "async if x: pass", "async", "async\ndef f(): pass"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
