# Several managers: partial entering, errors in the second __enter__, suppression by the middle one, exceptions that replace each other.
class M:
    def __init__(self, name, enter=None, exit=None, suppress=False): self.name, self.enter, self.exit_, self.suppress = name, enter, exit, suppress
    def __enter__(self):
        print('  enter', self.name)
        if self.enter: raise self.enter
        return self.name
    def __exit__(self, t, v, tb):
        print('  exit', self.name, repr(v), repr(v.__context__) if v else '')
        if self.exit_: raise self.exit_
        return self.suppress
def chain(e):
    out = []
    while e is not None: out.append(repr(e)); e = e.__context__
    return ' <- '.join(out)
def attempt(what, *managers, body=None):
    print(what)
    try:
        a, b, c = managers
        with a as x, b as y, c as z:
            print('  body', x, y, z)
            if body: raise body
        print('  after')
    except BaseException as e: print('  came', chain(e))
V, K, T, R = (lambda c: (lambda s: c(s)))(ValueError), KeyError, TypeError, RuntimeError
attempt('all well', M('a'), M('b'), M('c'))
attempt('body raises', M('a'), M('b'), M('c'), body=V('body'))
attempt('third does not enter', M('a'), M('b'), M('c', enter=K('enter')))
attempt('first does not enter', M('a', enter=K('enter')), M('b'), M('c'))
attempt('middle suppresses', M('a'), M('b', suppress=True), M('c'), body=V('body'))
attempt('outer suppresses the enter', M('a', suppress=True), M('b', enter=K('enter')), M('c'))
attempt('exits replace', M('a', exit=R('a')), M('b', exit=T('b')), M('c', exit=K('c')), body=V('body'))
attempt('exit raises without error', M('a'), M('b', exit=T('b')), M('c'))
attempt('replaced and suppressed', M('a', suppress=True), M('b', exit=T('b')), M('c'), body=V('body'))
same = V('same')
attempt('same again', M('a', exit=same), M('b'), M('c'), body=same)
attempt('base exceptions', M('a', suppress=True), M('b'), M('c'), body=KeyboardInterrupt('k'))
def nested(depth):
    with M(f'd{depth}', suppress=depth == 1):
        if depth == 3: raise V('deep')
        nested(depth + 1)
        print('  continues', depth)
nested(0)
def returns():
    with M('a'), M('b'):
        try: return print('  returning')
        finally: print('  finally')
returns()
def overrides():
    with M('a', suppress=True):
        with M('b'): raise V('v')
        print('never')
    return 'overridden'
print(overrides())
def assignment_fails():
    with M('abc') as (x, y): print('never')
try: assignment_fails()
except ValueError as e: print(e)
def in_loop():
    for i in range(4):
        with M(str(i), suppress=True):
            if i == 1: raise V('skip')
            if i == 2: continue
            if i == 3: return 'returned'
            print('  through', i)
print(in_loop())
