class Recorder(type):
    @classmethod
    def __prepare__(meta, name, bases):
        print("prepare", name)
        return {"injected": 5}


class A(metaclass=Recorder):  # expect: prepare A
    y = injected + 1


print(A.y, A.injected)  # expect: 6 5


class M1(type):
    pass


class M2(type):
    pass


class X(metaclass=M1):
    pass


class Y(metaclass=M2):
    pass


try:
    class Z(X, Y):
        pass
except TypeError as error:
    print(error)
# expect: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
