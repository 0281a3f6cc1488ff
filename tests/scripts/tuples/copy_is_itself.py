t, empty = (1, 2), ()
print(tuple(t) is t, t[:] is t, t * 1 is t, empty is tuple())  # expect: True True True True
