# raise X from Y: order of evaluation, classes that are called, constructors that fail, and the chain that results.
def say(what, value):
    print('  evaluated', what); return value
def show(f):
    try: f()
    except BaseException as e: print(f.__name__, '->', repr(e), '| cause', repr(e.__cause__), '| context', repr(e.__context__), e.__suppress_context__)
class Loud(Exception):
    def __init__(self, *args):
        print('  made', type(self).__name__, args); super().__init__(*args)
class Fails(Exception):
    def __init__(self): raise KeyError('in the constructor')
def both_instances(): raise say('exception', Loud('a')) from say('cause', Loud('b'))
def both_classes(): raise say('exception', Loud) from say('cause', Loud)
def failing_cause(): raise say('exception', Loud('a')) from say('cause', Fails)
def failing_exception(): raise say('exception', Fails) from say('cause', Loud('b'))
def failing_expression(): raise say('exception', Loud('a')) from say('cause', 1 / 0)
def none_cause():
    try: 1 / 0
    except ZeroDivisionError: raise Loud('a') from None
def same_object():
    e = Loud('same')
    raise e from e
def from_handled():
    try: 1 / 0
    except ZeroDivisionError as e: raise Loud('a') from e
def reraise_keeps_cause():
    try:
        try: raise Loud('a') from Loud('b')
        except Loud: raise
    except Loud as e:
        raise e
def replaced_cause():
    e = Loud('a')
    try: raise e from Loud('first')
    except Loud: pass
    raise e from Loud('second')
def cause_then_plain():
    e = Loud('a')
    try: raise e from Loud('first')
    except Loud: pass
    raise e
for f in (both_instances, both_classes, failing_cause, failing_exception, failing_expression, none_cause, same_object, from_handled, reraise_keeps_cause, replaced_cause, cause_then_plain):
    show(f)
def raise_wrong(value):
    try: raise value
    except BaseException as e: print(repr(value)[:20], '->', type(e).__name__, e)
for value in (None, 1, 'text', (ValueError, 'x'), [ValueError], int, object, type, NotImplemented):
    raise_wrong(value)
