class Probe:
    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


p = Probe()
p[1:2] = 3  # expect: set slice(1, 2, None) 3
p["a"] = p[2, 3] = 4
# expect: set a 4
# expect: set (2, 3) 4
del p[1], p[::2]
# expect: del 1
# expect: del slice(None, None, 2)
p[0]: int = 5  # expect: set 0 5
try:
    p[0]
except TypeError as error:
    print(error)  # expect: 'Probe' object is not subscriptable
