def f(a):
    return a


print(f(1), f(2, 3))

# expect stderr: Traceback (most recent call last):
# expect stderr:   File "carets_of_calls.py", line 5, in <module>
# expect stderr:     print(f(1), f(2, 3))
# expect stderr:                 ~^^^^^^
# expect stderr: TypeError: f() takes 1 positional argument but 2 were given
# expect error: TypeError: f() takes 1 positional argument but 2 were given
