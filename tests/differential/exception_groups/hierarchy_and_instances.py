# Groups as classes: bases, isinstance, subclasses with __new__ and __init__, derived attributes.
print(ExceptionGroup.__mro__, BaseExceptionGroup.__mro__)
group = ExceptionGroup("m", [ValueError("v")])
print(isinstance(group, Exception), isinstance(group, BaseExceptionGroup), issubclass(BaseExceptionGroup, Exception))
print(isinstance(BaseExceptionGroup("b", [ValueError()]), ExceptionGroup))
print(isinstance(BaseExceptionGroup("b", [KeyboardInterrupt()]), Exception))


class WithCode(ExceptionGroup):
    def __new__(cls, message, exceptions, code):
        self = super().__new__(cls, message, exceptions)
        self.code = code
        return self


class WithInit(ExceptionGroup):
    def __init__(self, message, exceptions, *rest):
        super().__init__(message, exceptions, *rest)
        self.count = len(exceptions)


print(WithCode("m", [ValueError()], 5).code)
for args in (("m", [ValueError()]), ("m", [ValueError()], 5, 6)):
    try:
        WithCode(*args)
    except TypeError as error:
        print(error)
print(WithInit("m", [ValueError()]).count, WithInit("m", [ValueError()]).args)
try:
    WithInit("m", [ValueError()], "extra")
except TypeError as error:
    print(error)


class Lazy(BaseExceptionGroup):
    def __new__(cls, *exceptions):
        return super().__new__(cls, f"{len(exceptions)} of them", exceptions)


print(repr(Lazy(ValueError(), KeyError())), type(Lazy(ValueError())).__name__)
group.add_note("note")
group.extra = 1
print(group.__notes__, vars(group), group.__reduce__())
try:
    raise group
except ExceptionGroup as caught:
    print(caught is group, group.__traceback__ is not None)
