# __suppress_context__: who sets it, what sets it back, its types, and what printing makes of it.
import traceback
def shown(error):
    return [line for line in ''.join(traceback.format_exception(error)).splitlines() if 'Error' in line or 'exception' in line]
def make(cause='none', suppress=None):
    try:
        try: raise KeyError('first')
        except KeyError:
            if cause == 'none': raise ValueError('second')
            raise ValueError('second') from cause
    except ValueError as e:
        if suppress is not None: e.__suppress_context__ = suppress
        return e
for e in (make(), make(None), make(TypeError('third')), make('none', True), make(TypeError('third'), False), make(None, False), make(TypeError)):
    print(e.__suppress_context__, repr(e.__cause__), repr(e.__context__))
    for line in shown(e): print('   ', line)
e = ValueError()
print(e.__suppress_context__)
e.__cause__ = None
print(e.__suppress_context__)
e.__suppress_context__ = False
e.__cause__ = KeyError()
print(e.__suppress_context__)
e.__suppress_context__ = 0
print(e.__suppress_context__)
for bad in (2, 'x', None, [], 1.0):
    try:
        e.__suppress_context__ = bad
        print(repr(bad), '->', e.__suppress_context__)
    except (TypeError, ValueError) as error:
        print(repr(bad), '->', type(error).__name__, error)
try: del e.__suppress_context__
except (TypeError, AttributeError) as error: print(type(error).__name__, error)
for name in ('__cause__', '__context__', '__traceback__'):
    for value in (1, ValueError, 'x', None):
        try:
            setattr(e, name, value)
            print(name, repr(value), 'fine')
        except TypeError as error:
            print(name, repr(value), error)
    try: delattr(e, name)
    except TypeError as error: print(name, error)
print(e.with_traceback(None) is e)
for bad in (1, 'x'):
    try: e.with_traceback(bad)
    except TypeError as error: print(error)
for bad in (1, 'text', [], object()):
    try: raise ValueError from bad
    except TypeError as error: print(error, repr(error.__context__))
class NoInstance(Exception):
    def __new__(cls): return 5
try: raise ValueError from NoInstance
except TypeError as error: print(error)
try: raise NoInstance
except TypeError as error: print(error)
