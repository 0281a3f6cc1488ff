# __suppress_context__ of groups that split() and except* have made.
g = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2), ValueError(3)])])
m, r = g.split(ValueError)
print(g.__suppress_context__, m.__suppress_context__, r.__suppress_context__, m.exceptions[1].__suppress_context__)
print(g.subgroup(KeyError).__suppress_context__, g.split(Exception)[0].__suppress_context__, g.derive([KeyError()]).__suppress_context__)
g.__cause__ = OSError(); m, r = g.split(ValueError); print(m.__suppress_context__, m.exceptions[1].__suppress_context__)
g.__suppress_context__ = False; print(g.split(ValueError)[0].__suppress_context__)
def f(e, *a):
    try:
        try: raise e
        except* ValueError as x:
            print('clause', x.__suppress_context__, x.__context__)
            if a: raise a[0]
    except BaseException as y: print(repr(y), y.__suppress_context__, repr(y.__context__), getattr(y.__context__, '__suppress_context__', None), [getattr(q, '__suppress_context__', None) for q in getattr(y, 'exceptions', [])], [repr(q.__context__) + str(q.__context__ and q.__context__.__suppress_context__) for q in getattr(y, 'exceptions', [])])
f(ValueError('n')); f(ValueError('n'), KeyError('k')); f(ExceptionGroup('g', [ValueError(1), TypeError(2)])); f(ExceptionGroup('g', [ValueError(1), TypeError(2)]), KeyError('k')); f(ExceptionGroup('g', [ValueError(1)]), KeyError('k')); f(KeyError('other'))
def naked():
    try:
        try: raise ValueError('n')
        except* ValueError: raise
    except BaseException as y: print(repr(y), y.__suppress_context__)
naked()
def naked2():
    try:
        try: raise ValueError('n')
        except* ValueError as e: 
            try: raise KeyError('k')
            finally: print(e.__suppress_context__)
    except BaseException as y: print(repr(y), y.__suppress_context__, y.__context__, y.exceptions[0].__context__.__suppress_context__ if hasattr(y, 'exceptions') else y.__context__.__suppress_context__)
naked2()
