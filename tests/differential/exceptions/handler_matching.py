# Which handler catches: tuples nested, duplicates, metaclass hooks that are not asked, virtual subclasses, expressions with effects.
log = []
def see(x): log.append(x if isinstance(x, str) else getattr(x, '__name__', 'tuple')); return x
def attempt(what, error, *types):
    log.clear()
    try:
        try: raise error
        except see(types[0]): r = 0
        except see(types[1] if len(types) > 1 else ()): r = 1
        except see(types[2] if len(types) > 2 else ()): r = 2
    except BaseException as e: r = f'{type(e).__name__} {e} ctx {e.__context__!r}'
    print(what, '->', r, log)
class Meta(type):
    def __instancecheck__(cls, x): log.append('instancecheck'); return True
    def __subclasscheck__(cls, x): log.append('subclasscheck'); return True
class All(Exception, metaclass=Meta): pass
class Sub(ValueError): pass
class Multi(KeyError, ValueError): pass
attempt('first', ValueError(), ValueError, Exception); attempt('second', KeyError(), ValueError, LookupError); attempt('sub', Sub(), KeyError, (OSError, (TypeError, ValueError)))
attempt('multi', Multi(), ValueError, KeyError); attempt('multi', Multi(), KeyError, ValueError); attempt('hooks are not asked', ValueError(), All, ValueError); attempt('hooks in a tuple', ValueError(), (All, OSError), ValueError)
attempt('none', SystemExit(1), Exception, OSError); attempt('base', KeyboardInterrupt(), Exception, BaseException); attempt('empty tuple', ValueError(), (), ((),), ValueError)
for wrong in (5, None, 'ValueError', int, object, [ValueError], ValueError(), (ValueError, 5), (5, ValueError), ((OSError, int),), type, NotImplemented):
    attempt(f'{wrong!r:.30}', ValueError('v'), OSError, wrong, ValueError)
    attempt('   not reached', ValueError('v'), ValueError, wrong)
def raising(): raise RuntimeError('in the expression')
try:
    try: raise ValueError('v')
    except raising(): print('never')
except RuntimeError as e: print(repr(e), repr(e.__context__))
try:
    try: raise ValueError('v')
    except undefined_name: print('never')
except NameError as e: print(e, repr(e.__context__))
try:
    try: raise ValueError
    except (OSError, *[KeyError, ValueError]): print('starred')
    except (x := TypeError): print('no')
finally: print('x' in globals())
class Old: pass
try: raise Old
except TypeError as e: print(e)
try: raise Old()
except TypeError as e: print(e)
T = (KeyError,)
try: {}['k']
except T as e: print(repr(e), type(e) in T)
import abc
class Virtual(Exception, metaclass=abc.ABCMeta): pass
Virtual.register(ValueError)
print(isinstance(ValueError(), Virtual))
try:
    try: raise ValueError('v')
    except Virtual: print('virtual')
except ValueError: print('not by virtual subclasses')
def late():
    try: raise ValueError
    except kinds: return 'late'
kinds = ValueError; print(late()); kinds = (OSError, ValueError); print(late())
try: 1 / 0
except ArithmeticError as e: e = 5; print(e)
print('e' in globals())
def closure():
    try: raise KeyError('c')
    except KeyError as e: return lambda: e
try: closure()()
except NameError as e: print(e)
class InClass:
    try: raise ValueError('class')
    except ValueError as err: kept = err
print(hasattr(InClass, 'err'), repr(InClass.kept))
def glob():
    global ge
    try: raise ValueError('g')
    except ValueError as ge: pass
    return 'ge' in globals()
print(glob())
