import weakref


class Thing:
    pass


a = Thing()
print(a.__weakref__)  # expect: None
r = weakref.ref(a)
print(a.__weakref__ is r)  # expect: True
try:
    a.__weakref__ = 5
except AttributeError as error:
    print(type(error).__name__)  # expect: AttributeError
