# bin(), oct() and hex(): all integers, __index__, errors.
class Index:
    def __init__(self, value):
        self.value = value
    def __index__(self):
        return self.value
for function in (bin, oct, hex):
    print(*(function(v) for v in (0, 1, -1, 255, -256, True, 2**70, -2**70, Index(-5))))
    for bad in (1.0, "1", None, Index("x"), Index(2.0), 1j, [1]):
        try:
            print(function(bad))
        except TypeError as error:
            print(error)
    for arguments in ((), (1, 2)):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
    try:
        function(number=1)
    except TypeError as error:
        print(error)
class MyInt(int):
    def __index__(self):
        return 99
print(hex(MyInt(16)), bin(MyInt(2)), oct(MyInt(8)))
