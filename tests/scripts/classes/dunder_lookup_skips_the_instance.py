class A:
    def __len__(self):
        return 1


a = A()
a.__len__ = lambda: 99
print(len(a), a.__len__())  # expect: 1 99
try:
    a.__call__ = lambda: 1
    a()
except TypeError as error:
    print(error)  # expect: 'A' object is not callable
