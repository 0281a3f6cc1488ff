class ReadOnly:
    def __get__(self, instance, owner):
        return 1

    def __set__(self, instance, value):
        raise AttributeError("read only")


class A:
    x = ReadOnly()


try:
    A().x = 5
except AttributeError as error:
    print(error)  # expect: read only
try:
    del A().x
except AttributeError as error:
    print(error)  # expect: __delete__
