# Formatting with colorize=True: entries, anchors, several lines, syntax errors, groups, notes, chains.
import io, traceback
def show(lines): print(''.join(lines).replace(__file__, 'FILE').replace('\x1b', 'ESC'), end='')
def add(a, b): return a + b
def index(x): return x['a']['b']
def several():
    return add(
        1,
        'x')
def method(): return 'abc'.upper(
    1).lower()
def wide(): x = 'ä'; return 'äöü' + 1 + x
def plain():
    raise ValueError('line one\nline two')
def chained():
    try: add(1, '')
    except TypeError as e: raise KeyError('k') from e
def noted():
    e = ValueError('')
    e.add_note('a note\nof two lines'); raise e
def grouped(): raise ExceptionGroup('group', [ValueError(1), ExceptionGroup('inner', [KeyError('k')])])
def syntax(): compile('x = (1 +\n', 'text', 'exec')
def syntax_place(): compile('  a $ b', 'text', 'exec')
def attribute(): return ''.uper
def name(): return lenn
for f, args in ((add, (1, '')), (index, ({'a': None},)), (several, ()), (method, ()), (wide, ()), (plain, ()), (chained, ()), (noted, ()), (grouped, ()), (syntax, ()), (syntax_place, ()), (attribute, ()), (name, ())):
    try: f(*args)
    except Exception as e:
        print('---', f.__name__)
        show(traceback.format_exception(e, colorize=True))
        show(traceback.format_exception_only(e, colorize=True, show_group=True))
        out = io.StringIO()
        traceback.print_exception(e, colorize=True, file=out, limit=1)
        print(len(out.getvalue().replace(__file__, 'FILE')))
e = SyntaxError('msg', ('f', 3, 2, '\tab cd\n', 3, 5))
show(traceback.format_exception_only(e, colorize=True))
e = SyntaxError('msg'); e.filename = 'only'
show(traceback.format_exception_only(e, colorize=True))
show(traceback.format_exception(None, colorize=True))
t = traceback.TracebackException.from_exception(ValueError('x'))
show(t.format(colorize=True)); show(t.format_exception_only(colorize=True)); show(t.stack.format(colorize=True))
show(traceback.StackSummary.from_list([('f', 1, 'n', 'some = line')]).format(colorize=True))
