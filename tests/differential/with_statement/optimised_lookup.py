# The methods of managers: where they are looked for, how often, and what descriptors, class changes and slots do to them.
log = []


class Descriptor:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner):
        log.append(f"get {self.name} {type(instance).__name__} {owner.__name__}")
        return lambda *arguments: log.append(f"call {self.name} {len(arguments)}")


class ByDescriptor:
    __enter__ = Descriptor("enter")
    __exit__ = Descriptor("exit")


with ByDescriptor():
    log.append("body")
print(log)


class First:
    def __enter__(self):
        print("First enter")
        self.__class__ = Second
        return self

    def __exit__(self, *details):
        print("First exit", type(self).__name__)


class Second:
    def __enter__(self):
        print("Second enter")
        return self

    def __exit__(self, *details):
        print("Second exit", type(self).__name__)


one = First()
with one:
    print(type(one).__name__)
with one:
    one.__class__ = First
    print(type(one).__name__)


class Removed:
    def __enter__(self):
        del Removed.__exit__

    def __exit__(self, *details):
        print("removed, yet called", [d is None for d in details])


with Removed():
    pass
try:
    with Removed():
        pass
except TypeError as error:
    print(error)


class Meta(type):
    def __enter__(cls):
        print("entering", cls.__name__)
        return cls.__name__

    def __exit__(cls, *details):
        print("leaving", cls.__name__)


class Managed(metaclass=Meta):
    def __enter__(self):
        print("never")


with Managed as name:
    print(name)


class FailingDescriptor:
    def __get__(self, instance, owner):
        raise ValueError("no method today")


class FailsExit:
    def __enter__(self):
        print("not entered")

    __exit__ = FailingDescriptor()


class FailsEnter:
    __enter__ = FailingDescriptor()

    def __exit__(self, *details):
        print("not left")


class AttributeFails:
    def __enter__(self):
        print("not entered")

    @property
    def __exit__(self):
        raise AttributeError("hidden")


for kind in FailsExit, FailsEnter, AttributeFails:
    try:
        with kind():
            print("body")
    except Exception as error:
        print(kind.__name__, type(error).__name__, error)


class Statics:
    @staticmethod
    def __enter__():
        return "static"

    @classmethod
    def __exit__(cls, *details):
        print(cls.__name__, details[0])


with Statics() as value:
    print(value)
