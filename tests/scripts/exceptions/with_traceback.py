import sys


def f():
    raise ValueError("x")


try:
    f()
except ValueError as error:
    tb = error.__traceback__
    print(tb.tb_lineno, tb.tb_next.tb_lineno, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next)
    print(sys.exc_info()[0] is ValueError, sys.exc_info()[1] is error, sys.exc_info()[2] is tb)
    print(error.with_traceback(None) is error, error.__traceback__)
# expect: 9 5 f None
# expect: True True True
# expect: True None
print(sys.exc_info())  # expect: (None, None, None)
