import lifetime
import sys


class Image:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("__del__", self.name)


class Phoenix(Image):
    def __del__(self):
        global saved
        saved = self


images = [Image("a")]
watch = lifetime.watch(images[0], file=sys.stdout)
print(watch, watch.alive, watch.how, watch.died_at, watch.report)
# expect: <lifetime.Watch of Image(name='a'): alive> True None None None
images.clear()
# expect: __del__ a
# expect: Image(name='a') died at watch_object.py:23 in <module>: the last reference was dropped by  images.clear()
print(watch, watch.alive, watch.how, watch.died_at[1:])
# expect: <lifetime.Watch of Image(name='a'): count> False count (23, '<module>')

# It keeps nothing alive, needs not be kept, and several may watch the same.
image = Image("b")
lifetime.watch(image, lambda watch: print("first", watch.how))
lifetime.watch(image, lambda watch: print("second", watch.died_at[1]))
cancelled = lifetime.watch(image, print)
cancelled.cancel()
cancelled.cancel()
del image
# expect: __del__ b
# expect: first count
# expect: second 36
print(cancelled, cancelled.alive)
# expect: <lifetime.Watch of Image(name='b'): cancelled> None

# Who comes to life again is still watched.
image = Phoenix("c")
lifetime.watch(image, lambda watch: print("died at", watch.died_at[1]))
del image
print(saved.name)
# expect: c
del saved
# expect: died at 49

# As a context manager it ends with the block.
image = Image("d")
with lifetime.watch(image, print) as watch:
    print(watch.alive)
    # expect: True
del image
# expect: __del__ d

# What goes wrong in a callback is told, and changes nothing.
sys.unraisablehook = lambda unraisable: print("unraisable", repr(unraisable.exc_value))
numbers = [1, 2, 3]
lifetime.watch(numbers, lambda watch: 1 / 0)
numbers = None
# expect: unraisable ZeroDivisionError('division by zero')

text = "a text" + str(1)
lifetime.watch(text, file=sys.stdout)
text = 0
# expect: 'a text1' died at watch_object.py:69 in <module>: the last reference was dropped by  text = 0

for wrong in [5, None, int]:
    try:
        lifetime.watch(wrong)
    except TypeError as error:
        print(error)
# expect: cannot watch 5: it never dies
# expect: cannot watch None: it never dies
# expect: cannot watch class int: it never dies
try:
    lifetime.watch([], 3)
except TypeError as error:
    print(error)
# expect: callback must be callable or None, not 'int'
