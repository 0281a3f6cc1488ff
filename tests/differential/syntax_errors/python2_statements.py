# Statements of Python 2: print, exec, backquotes, except with a comma, raise with one, octal numbers, unicode prefixes.
MISTAKES = [
    'print "a"', "print 'a', 'b'", "print a", "print a,", "print >>f, 'a'", "print", "print (1), 2", "print(1) 2", "print a b",
    "if 1: print a", "print f(x)", "print lambda: 1", "print yield", "print not a", "print 1 if x else 2", "print *a", "print **a",
    "x = print a", "f(print a)", "[print a]", "print a; print b", "print\\\n a", "print (a) if b else c", "print -1 x",
    "exec 'a'", "exec a", "exec a in b", "exec 'a' in b, c", "exec (a) in b", "exec a, b", "exec", "print ''' a\nb'''",
    "`a`", "x = `a`", "a <> b", "a != = b", "0777", "0o", "08", "0xg", "1L", "0xFFL", "ur'a'", "bu'a'", "UR''",
    "try: pass\nexcept A, b: pass", "try: pass\nexcept A, B, c: pass", "try: pass\nexcept (A, B), c: pass", "raise A, 'b'",
    "raise A, 'b', c", "raise A from", "raise from A", "except A: pass", "def f((a, b)): pass", "def f(a, (b, c)=d): pass",
    "lambda (a, b): a", "lambda a, (b, c): a", "from a import (*)", "import a.b as c.d", "print>>x", "print >>sys.stderr, 'x' % y",
    "for x in print a: pass", "while print a: pass", "return print a", "assert print a", "print a == b", "print a, b = c",
    "print = 1; print a", "exec(a) b", "print(a b)", "print(a, end=b c)", "class print: pass", "def exec(): pass", "x.print a",
    "print.a b", "print: int", "print := 1", "print = ", "del print a", "async print a", "await print a", "print async", "print if",
    "print None", "print True, False", "print ...", "print []", "print {}", "print ()", "print ~a", "print @a", "print 'a' 'b'",
    "print f'{x}'", "print u'a'", "print b'a'", "print 1.5", "print 1j", "exec '''\na\n'''", "from __future__ import print_statement"]


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
