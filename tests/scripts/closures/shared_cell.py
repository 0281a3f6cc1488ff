def make():
    x = 1
    def get(): return x
    def set(value):
        nonlocal x
        x = value
    x = 2
    return get, set


get, set_ = make()
print(get())  # expect: 2
set_(99)
print(get(), get.__closure__[0].cell_contents, get.__code__.co_freevars)  # expect: 99 99 ('x',)
