import sys


def f():
    x = 5
    frame = sys._getframe()
    return frame.f_code.co_name, frame.f_lineno, frame.f_locals["x"], frame.f_back.f_code.co_name, frame.f_globals is globals()


print(f())  # expect: ('f', 7, 5, '<module>', True)
