# Setting and deleting attributes of everything that does not let you, and the words for it.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import types
class Plain: pass
class Slotted: __slots__ = ('a',)
class Read:
    @property
    def p(self): return 1
    def __get__(self, i, o): return 'got'
class Holder:
    data = Read()
    value = 5
    def method(self): pass
def function(): pass
def generator(): yield
targets = {'int': 5, 'None': None, 'str': 'a', 'list': [], 'dict': {}, 'tuple': (), 'object': object(), 'type': int, 'class': Plain,
           'instance': Plain(), 'slotted': Slotted(), 'function': function, 'method': Holder().method, 'builtin': len, 'bound': [].append,
           'module': types.ModuleType('m'), 'generator': generator(), 'range': range(2), 'slice': slice(1), 'property': property(),
           'classmethod': classmethod(len), 'super': super(Holder, Holder()), 'exception': ValueError(), 'descriptor': str.join,
           'wrapper': int.__add__, 'code': function.__code__, 'namespace': types.SimpleNamespace(), 'proxy': Plain.__dict__, 'ellipsis': ...}
for name, target in targets.items():
    print('--', name)
    attempt(setattr, target, 'note', 1)
    attempt(lambda: delattr(target, 'note'))
    attempt(delattr, target, 'absent')
    attempt(setattr, target, '__doc__', 'words')
    attempt(setattr, target, '__class__', 5)
    attempt(setattr, target, '__dict__', 5)
attempt(setattr, Read(), 'p', 1)
attempt(delattr, Read(), 'p')
h = Holder()
h.data = 'over'
print(h.data, h.__dict__)
attempt(delattr, Holder(), 'value')
attempt(delattr, Holder(), 'method')
attempt(setattr, h, 5, 1)
attempt(setattr, h, b'x', 1)
attempt(getattr, h, 5)
attempt(delattr, h, None)
attempt(hasattr, h, 5)
attempt(setattr, h)
attempt(getattr, h)
setattr(h, 'not an identifier', 1)
setattr(h, '', 2)
print(getattr(h, 'not an identifier'), getattr(h, ''), sorted(h.__dict__))
