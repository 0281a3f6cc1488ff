# BaseException.__new__ and __init__ apart: args set by each, called by hand, and with keywords.
def attempt(what, f, *args, **keywords):
    try: print(what, '->', repr(f(*args, **keywords)))
    except BaseException as error: print(what, '->', type(error).__name__, error)
e = BaseException.__new__(ValueError, 1, 2)
print(type(e), e.args)
e = ValueError.__new__(ValueError)
print(e.args, str(e), repr(e))
print(e.__init__(5, 6), e.args)
attempt('foreign class', BaseException.__new__, int)
attempt('no class', BaseException.__new__)
attempt('not a class', BaseException.__new__, 5)
attempt('subclass by its child', ValueError.__new__, Exception)
attempt('wrong layout', ValueError.__new__, OSError)
attempt('keyword', ValueError, x=1)
attempt('keyword new', BaseException.__new__, ValueError, x=1)
attempt('keyword init', ValueError().__init__, x=1)
class Keywords(Exception):
    def __init__(self, *args, code=0):
        super().__init__(*args); self.code = code
k = Keywords('a', code=5)
print(k.args, k.code, repr(k))
class NewOnly(Exception):
    def __new__(cls, *args, **keywords):
        self = super().__new__(cls, 'from new'); self.keywords = keywords; return self
attempt('init refuses keywords', NewOnly, 1, a=2)
print(NewOnly(1).args)
class NoInit(Exception):
    def __init__(self, *args): pass
print(NoInit(1, 2).args, repr(NoInit(1)))
class ArgsChanged(Exception):
    def __init__(self, a, b): super().__init__(b, a)
print(ArgsChanged(1, 2).args)
e = Exception(1)
for value in ((1, 2), [3, 4], 'ab', {5: 6}, iter([7]), range(2)):
    e.args = value
    print(e.args, type(e.args).__name__)
for bad in (5, None):
    try: e.args = bad
    except TypeError as error: print(error)
try: del e.args
except TypeError as error: print(error)
class Meta(type):
    def __call__(cls, *args): print('  meta call'); return super().__call__(*args)
class WithMeta(Exception, metaclass=Meta): pass
try: raise WithMeta
except WithMeta as error: print('caught', repr(error))
print(Exception() == Exception(), Exception(1) == Exception(1), hash(e) == hash(e))
print(repr(Exception((1,))), repr(Exception(1,)), str(Exception((1,))), str(Exception('a', 'b')))
class T(Exception): __module__ = 'some.where'
print(repr(T('x')), T)
