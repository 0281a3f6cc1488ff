# callable(): functions, classes, instances with __call__, and what shadows it.
class Plain:
    pass
class Called:
    def __call__(self):
        return 1
class Child(Called):
    pass
class Not(Called):
    __call__ = None
plain = Plain()
plain.__call__ = lambda: 1
for value in (len, int, print, lambda: 0, Plain, plain, Called(), Child(), Not(), [].append, "".join, None, 5, "",
              type, Plain.__init__, object().__str__, staticmethod(len), classmethod(len), property(len), super, map):
    print(callable(value), end=" ")
print()
for arguments in ((), (1, 2)):
    try:
        callable(*arguments)
    except TypeError as error:
        print(error)
for value in (plain, Not(), None, 5, "abc", [], property(len)):
    try:
        value()
    except TypeError as error:
        print(str(error))
class Meta(type):
    def __call__(cls, *args):
        return ("made", args)
class Made(metaclass=Meta):
    pass
print(callable(Made), Made(1, 2))
