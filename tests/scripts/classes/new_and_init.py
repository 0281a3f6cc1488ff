class Single:
    made = None

    def __new__(cls, *arguments):
        print("new", arguments)
        if cls.made is None:
            cls.made = super().__new__(cls)
        return cls.made

    def __init__(self, *arguments):
        print("init", arguments)


print(Single(1) is Single(2))
# expect: new (1,)
# expect: init (1,)
# expect: new (2,)
# expect: init (2,)
# expect: True


class Other:
    def __new__(cls):
        return 42

    def __init__(self):
        print("never")


print(Other())  # expect: 42


class BadInit:
    def __init__(self):
        return 1


try:
    BadInit()
except TypeError as error:
    print(error)  # expect: __init__() should return None, not 'int'
