import weakref


class Thing:
    pass


a = Thing()
f = weakref.finalize(a, print, "never")
thing, function, arguments, keywords = f.detach()
print(thing is a, function is print, arguments, keywords, f.detach(), f.alive)
# expect: True True ('never',) {} None False
del a, thing
print("quiet")  # expect: quiet
