# OSError: the subclass by number, attributes, str and repr with every combination of arguments.
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111, 115, 114, 108, 107, 5, 0, -1, 99999):
    e = OSError(number, 'text')
    print(number, type(e).__name__, e.errno, e.strerror, e.args)
class Mine(OSError): pass
print(type(Mine(2, 'x')).__name__, Mine(2, 'x', 'f').filename)
for args in ((), (1,), ('a',), (2, 'a'), (2, 'a', 'f'), (2, 'a', 'f', None), (2, 'a', 'f', None, 'g'), (2, 'a', None, None, 'g'), (2, 'a', 'f', 5, 'g'), (2, 'a', b'f'), (2, None), (None, 'a'), ('x', 'y'), (2.5, 'y'), (2, 'a', 7)):
    e = OSError(*args)
    print(args, type(e).__name__, e.args, e.errno, e.strerror, e.filename, e.filename2, '|', str(e), '|', repr(e))
try: OSError(1, 2, 3, 4, 5, 6)
except TypeError as error: print(error)
else: print(repr(OSError(1, 2, 3, 4, 5, 6)), OSError(1, 2, 3, 4, 5, 6).args)
try: OSError(2, 'x', filename='f')
except TypeError as error: print(error)
e = FileNotFoundError(2, 'text', 'name')
e.errno, e.strerror, e.filename = 5, 'other', 'changed'
print(str(e), e.args)
del e.errno, e.strerror, e.filename
print(e.errno, e.strerror, e.filename, str(e))
print(issubclass(FileNotFoundError, OSError), IOError is OSError, EnvironmentError is OSError)
print(repr(FileNotFoundError()), str(FileNotFoundError('just text')), repr(PermissionError(2, 'wrong number')))
class NewAndInit(OSError):
    def __new__(cls, a, b, c): return super().__new__(cls, a, b)
    def __init__(self, a, b, c): super().__init__(a, b); self.c = c
n = NewAndInit(2, 'x', 'c')
print(n.errno, n.strerror, n.c, n.args, str(n))
class InitOnly(OSError):
    def __init__(self, code): super().__init__(code, 'made'); self.code = code
i = InitOnly(13)
print(type(i).__name__, i.errno, i.args, str(i))
class NoSuper(OSError):
    def __init__(self, *args): pass
x = NoSuper(1, 'a')
print(x.errno, x.args, str(x), repr(x))
b = BlockingIOError(11, 'again', 7)
print(b.characters_written, b.filename, b.args)
