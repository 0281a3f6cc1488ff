import weakref


def make():
    def f():
        return "called"
    return f


f = make()
r = weakref.ref(f)
print(r()())  # expect: called
f = None
print(r())  # expect: None
method = weakref.ref([].append.__class__)
print(method() is not None)  # expect: True
