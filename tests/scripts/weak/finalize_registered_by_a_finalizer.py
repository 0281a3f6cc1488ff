import weakref


class Thing:
    pass


b = Thing()
a = Thing()
weakref.finalize(a, lambda: weakref.finalize(b, print, "registered late, called at exit"))
del a
print("end")  # expect: end

# expect: registered late, called at exit
