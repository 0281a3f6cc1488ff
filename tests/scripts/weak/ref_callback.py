import weakref


class Thing:
    pass


def gone(reference):
    print("gone", reference is r, reference())


a = Thing()
r = weakref.ref(a, gone)
print(r.__callback__ is gone)  # expect: True
del a  # expect: gone True None
print(r.__callback__)  # expect: None
