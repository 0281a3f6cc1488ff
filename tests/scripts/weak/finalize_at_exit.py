import weakref


class Thing:
    pass


a, b, c, d = Thing(), Thing(), Thing(), Thing()
weakref.finalize(a, print, "a at exit")
weakref.finalize(b, print, "b at exit").atexit = False
weakref.finalize(c, print, "c early")
weakref.finalize(d, print, "d at exit")
del c  # expect: c early
print("end of the program")  # expect: end of the program

# expect: d at exit
# expect: a at exit
