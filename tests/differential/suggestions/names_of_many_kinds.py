# Suggestions for names: keywords, built-in names, self, class scopes, comprehension variables, private names, exceptions' names.
import traceback


def show(text, space=None):
    try:
        exec(text, {} if space is None else space)
        print(repr(text), "fine")
    except Exception as error:
        lines = list(traceback.TracebackException.from_exception(error).format_exception_only())
        print(repr(text), "|", lines[-1].strip(), "|", str(error), getattr(error, "name", None))


for name in ["prnt", "Print", "PRINT", "lenn", "ln", "le", "l", "strr", "st", "in_", "tru", "true", "TRUE", "none", "NONE", "nul", "null", "flase", "exept", "ValuError", "valueerror", "ValueErrors", "Exceptoin", "rnage", "xrange", "raw_input", "unicode", "long", "reduce", "basestring", "file", "cmp", "execfile", "intern", "unichr", "apply", "buffer", "self", "this", "undefined", "console", "foo", "x", "_", "__", "__nam__", "__name_", "__file", "a1", "a" * 50, "printprintprint", "ennumerate", "isinstanc", "sroted", "opne"]:
    show(name)
for text in ["value = 1; valeu", "Value = 1; value", "value_one = value_two = 1; value_on", "aa = ab = ac = 1; ad", "alpha = 1\ndef f(): return alhpa\nf()", "def f(alpha): return alhpa\nf(1)", "def f():\n  alpha = 1\n  def g(): return alhpa\n  return g()\nf()", "def f():\n  alpha = 1\n  def g(): return alhpa, alpha\n  return g()\nf()", "class A:\n  alpha = 1\n  beta = alhpa", "class A:\n  alpha = 1\n  def f(self): return alpha\nA().f()", "class A:\n  alpha = 1\n  def f(self): return alhpa\nA().f()", "class A:\n  def __init__(self): self.alpha = 1\n  def f(self): return alpha\nA().f()", "class A:\n  def __init__(self): self.alpha = 1\n  def f(me): return alpha\nA().f()", "class A:\n  alpha = 1\n  @classmethod\n  def f(cls): return alpha\nA.f()", "class A:\n  alpha = 1\n  @staticmethod\n  def f(self): return alpha\nA.f(A())", "class A:\n  def alpha(self): pass\n  def f(self): return alpha()\nA().f()", "class A:\n  def __getattr__(self, name): return 1\n  def f(self): return alpha\nA().f()",
             "[item for itme in [1]]", "[itme for item in [1]]", "(lambda value: valeu)(1)", "for item in [1]: itme", "import math; maht", "import math as m; math", "from math import sqrt; sqr(4)", "try: 1 / 0\nexcept ZeroDivisionError as error: pass\nerror", "try: 1 / 0\nexcept ZeroDivisionError as error: eror", "with open as f: pass", "del value; value = 1", "value = 1; del value; value", "value = 1; del valeu", "valeu += 1; value = 1", "value: int; value", "global_name = 1\ndef f():\n  globl_name += 1\nf()", "def f():\n  value\n  value = 1\nf()", "def f(value):\n  del value\n  return value\nf(1)", "print(f'{valeu}')\nvalue = 1", "value = 1; print(f'{valeu=}')", "class A: pass\na()", "Foo = 1; foo", "foo = 1; Foo", "fooBar = 1; foobar", "foo_bar = 1; foobar", "foo_bar = 1; fooBar", "a_very_long_name_indeed = 1; a_very_long_nam_indeed", "noise = more_noise = a = po = bluch = 1; bluchin", "abcd = 1; abc", "abcd = 1; ab", "ABCDE = 1; abcde", "fluch = 1; somethingverywrong"]:
    show(text)
