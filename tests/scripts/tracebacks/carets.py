class A:
    b = None


def f(a):
    return a.b.c.d + 1


f(A())

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets.py", line 9, in <module>
# expect stderr:     f(A())
# expect stderr:     ~^^^^^
# expect stderr:   File "carets.py", line 6, in f
# expect stderr:     return a.b.c.d + 1
# expect stderr:            ^^^^^
# expect stderr: AttributeError: 'NoneType' object has no attribute 'c'
# expect error: AttributeError: 'NoneType' object has no attribute 'c'
