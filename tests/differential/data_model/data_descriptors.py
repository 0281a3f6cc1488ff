# Data descriptors win over the instance, others lose; order of look-up, on instance and class.
class Data:
    def __get__(self, obj, owner=None):
        return ('data', type(obj).__name__, owner and owner.__name__)
    def __set__(self, obj, value):
        print('set', value)
    def __delete__(self, obj):
        print('delete')

class NonData:
    def __get__(self, obj, owner=None):
        return ('nondata', type(obj).__name__, owner and owner.__name__)

class OnlySet:
    def __set__(self, obj, value):
        obj.__dict__['only'] = value * 2

class OnlyDelete:
    def __delete__(self, obj):
        print('only delete')

class C:
    data = Data()
    non = NonData()
    only = OnlySet()
    gone = OnlyDelete()

c = C()
print(c.data, C.data)
c.data = 1
del c.data
c.__dict__['data'] = 'own'
print(c.data)
print(c.non, C.non)
c.non = 5
print(c.non)
del c.non
print(c.non)
print(type(c.only).__name__)
c.only = 4
print(c.only, vars(c))
for action in ("c.gone = 1", "del c.only", "c.non; del c.non"):
    try:
        exec(action)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
del c.gone
print(sorted(vars(c)))

class D(C):
    pass
print(D().data, D.data, D.non)
D.data = 7
print(D().data, C.data)
