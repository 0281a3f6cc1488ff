def g():
    yield 1


it = g()
print(it.__name__, it.gi_running, it.gi_frame is not None, iter(it) is it)
# expect: g False True True
list(it)
print(it.gi_frame, type(it).__name__, it.__qualname__)  # expect: None generator g
