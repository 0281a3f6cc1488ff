# ImportError and ModuleNotFoundError: attributes by keyword, their change, str of odd messages, copies.
def attempt(f, *args, **keywords):
    try: return f(*args, **keywords)
    except TypeError as error: print('TypeError', error)
for keywords in ({}, {'name': 'n'}, {'path': 'p'}, {'name': 'n', 'path': 'p'}, {'name_from': 'x'}, {'name': None}):
    e = attempt(ImportError, 'text', **keywords)
    if e: print(e, e.msg, e.name, e.path, e.name_from, e.args, repr(e))
attempt(ImportError, 'x', wrong=1)
attempt(ImportError, wrong=1)
attempt(ImportError, 'x', name='a', other=2)
for args in ((), ('a',), ('a', 'b'), (1,), (None,)):
    e = ImportError(*args)
    print(args, repr(e.msg), repr(str(e)), e.args)
e = ImportError('text', name='n')
e.msg = 'other'
print(e, e.args)
e.msg = 5
print(str(e), repr(e))
del e.msg, e.name
print(repr(e.msg), e.name, str(e))
print(ImportError('x', name='n', path='p').__reduce__())
print(ImportError('x').__reduce__())
class Mine(ImportError):
    def __init__(self, *args, extra=None, **keywords): super().__init__(*args, **keywords); self.extra = extra
m = Mine('m', name='q', extra=3)
print(m.name, m.extra, m.__reduce__())
for statement in ('import no_such_module_x', 'import sys.no_such', 'from builtins import no_such_name', 'from . import x', 'from .. import x', 'import no_such.sub', 'from no_such import *'):
    try: exec(statement, {'__name__': 'm', '__package__': ''} if 'from .' in statement else {})
    except ImportError as e: print(statement, '->', type(e).__name__, e, '|', e.name, e.path, e.name_from)
    except Exception as e: print(statement, '->', type(e).__name__, e)
