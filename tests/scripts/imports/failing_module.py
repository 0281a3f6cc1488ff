import sys
try:
    import _broken
except ZeroDivisionError as error:
    print(error)  # expect: division by zero
print("_broken" in sys.modules)  # expect: False
try:
    import _broken
except ZeroDivisionError:
    print("tried again")  # expect: tried again
