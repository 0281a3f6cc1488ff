class A:
    __secret = 1

    def __init__(self):
        self.__x = 2

    def get(self):
        return self.__x + self.__secret


a = A()
print(a.get(), a.__dict__, a._A__x, hasattr(a, "__x"), sorted(n for n in vars(A) if "secret" in n))
# expect: 3 {'_A__x': 2} 2 False ['_A__secret']
