import weakref


class Problem(Exception):
    pass


watch = None
try:
    raise Problem
except Problem as error:
    watch = weakref.ref(error)
    print(watch() is error)  # expect: True
print(watch())  # expect: None
