import weakref


class Thing:
    pass


a, b, c = Thing(), Thing(), Thing()
weakref.finalize(a, print, "a is finalized")
weakref.finalize(b, lambda: {}["missing"])
weakref.finalize(c, print, "c is finalized")
print("end")  # expect: end

# expect: c is finalized
# expect: a is finalized
# CPython's weakref module is written in Python and shows frames of its own, which are left out here.
# expect stderr: Traceback (most recent call last):
# expect stderr: ...
# expect stderr:   File "finalize_error_at_exit_does_not_stop_the_others.py", line 10, in <lambda>
# expect stderr:     weakref.finalize(b, lambda: {}["missing"])
# expect stderr:                                 ~~^^^^^^^^^^^
# expect stderr: KeyError: 'missing'
