# Difference: none in the message; the call by the own word is denied exactly as weakref.ref is.
for thing in ([], {}, (), 1, "text", None):
    for make in (weakref, weakref.ref, lambda thing: finalize(thing, print)):
        try:
            make(thing)
        except TypeError as error:
            print(error, error.args == (str(error),), hasattr(error, "__notes__"))
for bad in (lambda: weakref(), lambda: weakref(print, None, 1)):
    try:
        bad()
    except TypeError as error:
        print("TypeError")
