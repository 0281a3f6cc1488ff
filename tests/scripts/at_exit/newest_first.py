import atexit


@atexit.register
def first():
    print("first registered, last called")


atexit.register(print, "with", "arguments", sep="-")
atexit.register(lambda: print("last registered, first called"))
print("end of program")  # expect: end of program

# expect: last registered, first called
# expect: with-arguments
# expect: first registered, last called
