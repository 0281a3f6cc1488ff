# __class_getitem__: an implicit class method; metaclass __getitem__ comes first; errors without it.
def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

class Box:
    def __class_getitem__(cls, item): return f'{cls.__name__}[{item!r}]'
class Sub(Box): pass
print(Box[int], Sub[1, 2], Box[()], Box[1:2], type(Box.__dict__['__class_getitem__']).__name__)
attempt(lambda: Box()[1])
class Meta(type):
    def __getitem__(cls, item): return ('meta', item)
class M(metaclass=Meta):
    def __class_getitem__(cls, item): return 'class'
print(M[3])
class Plain: pass
attempt(lambda: Plain[int])
attempt(lambda: Plain()[0])
attempt(lambda: int[3])
attempt(lambda: type[int])
attempt(lambda: type[int, str])
print(list[int], dict[str, int], tuple[int, ...], tuple[()], set[int], frozenset[int], type[int])
class Static:
    @staticmethod
    def __class_getitem__(item): return ('static', item)
attempt(lambda: Static['x'])
class Wrong:
    def __class_getitem__(cls): return 1
attempt(lambda: Wrong[1])
class NotCallable:
    __class_getitem__ = 5
attempt(lambda: NotCallable[1])
class NoneThere:
    __class_getitem__ = None
attempt(lambda: NoneThere[1])
class ViaGetattr(type):
    def __getattr__(cls, name):
        if name == '__class_getitem__':
            return lambda item: ('getattr', item)
        raise AttributeError(name)
class V(metaclass=ViaGetattr): pass
attempt(lambda: V[1])
def set_item(): Box[1] = 2
def del_item(): del Box[1]
attempt(set_item)
attempt(del_item)
class MyList(list): pass
print(MyList[int], MyList[int].__origin__ is MyList, MyList[int]([1]))
