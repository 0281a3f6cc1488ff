# SyntaxErrors made by hand: every shape of place and text, printed by the module and by sys.excepthook.
import io, sys, traceback
def show(e):
    try: one = ''.join(traceback.format_exception_only(e))
    except Exception as error: one = f'{type(error).__name__} {error}\n'
    out, sys.stderr = sys.stderr, io.StringIO()
    sys.excepthook(type(e), e, None)
    two, sys.stderr = sys.stderr.getvalue(), out
    print(one, end='')
    if one != two: print('BUT', two, end='')
T = 'value = wrong here\n'
for place in (('f', 1, 1, T), ('f', 1, 9, T), ('f', 1, 9, T, 1, 14), ('f', 1, 9, T, 1, 0), ('f', 1, 9, T, 1, None), ('f', 1, 9, T, 2, 3), ('f', 1, 9, T, None, None),
              ('f', 1, 0, T), ('f', 1, -3, T), ('f', 1, 100, T), ('f', 1, 5, T, 1, 2), ('f', 1, 5, T, 1, 200), ('f', 1, 5, T, 1, -1), ('f', 1, None, T), ('f', None, None, None), (None, None, None, None),
              (None, 3, 1, T), ('', 3, 1, T), ('f', 0, 0, ''), ('f', 1, 1, ''), ('f', 1, 1, '\n'), ('f', 1, 1, None), ('f', 1, 5, '    indented'), ('f', 1, 2, '    indented'), ('f', 1, 6, '\t\ttabs x'), ('f', 1, 3, '\f\nx y'),
              ('f', 1, 3, 'two\nlines here\n'), ('f', 1, 6, 'two\nlines here\n'), ('f', 1, 3, 'ä ö ü', 1, 4), ('f', 1, 1, '漢字 x', 1, 3), ('f', 1, 3, 'a\tb\tc', 1, 4), (b'bytes', 1, 1, T), (5, 1, 1, T), ('f', 'one', 1, T)):
    print(place)
    show(SyntaxError('message', place))
show(SyntaxError()); show(SyntaxError(None)); show(SyntaxError('')); show(SyntaxError(5, ('f', 1, 1, T)))
show(IndentationError('indent', ('f', 2, 1, '  x\n'))); show(TabError('tabs'))
class Mine(SyntaxError): pass
show(Mine('mine', ('f', 1, 1, 'x')))
e = SyntaxError('msg', ('f', 1, 1, 'x')); e.add_note('with a note'); show(e)
e = SyntaxError('msg', ('f', 1, 1, 'x')); e.msg = None; show(e); e.text = None; show(e); e.lineno = None; show(e); e.filename = None; show(e)
e = SyntaxError('msg', ('f', 1, 3, 'x y')); e.print_file_and_line = None; show(e); e.text = 'longer text'; e.offset = 8; show(e); e.end_lineno, e.end_offset = 1, 12; show(e)
class Failing(SyntaxError):
    def __str__(self): raise KeyError
show(Failing('m', ('f', 1, 1, 'x')))
