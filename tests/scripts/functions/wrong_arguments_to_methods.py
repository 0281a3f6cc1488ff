class A:
    def method(self, a):
        pass

    def no_self():
        pass

    @classmethod
    def of_class(cls, a): pass

    @staticmethod
    def free(a): pass


a = A()
for bad in (lambda: a.method(), lambda: a.method(1, 2), lambda: a.no_self(), lambda: A.of_class(), lambda: A.free(),
            lambda: a.method(b=1), lambda: A.method(), lambda: a.free(1, 2)):
    try:
        bad()
    except TypeError as error:
        print(error)
# expect: A.method() missing 1 required positional argument: 'a'
# expect: A.method() takes 2 positional arguments but 3 were given
# expect: A.no_self() takes 0 positional arguments but 1 was given
# expect: A.of_class() missing 1 required positional argument: 'a'
# expect: A.free() missing 1 required positional argument: 'a'
# expect: A.method() got an unexpected keyword argument 'b'
# expect: A.method() missing 2 required positional arguments: 'self' and 'a'
# expect: A.free() takes 1 positional argument but 2 were given
