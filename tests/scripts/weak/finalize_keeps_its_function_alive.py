import weakref


class Thing:
    pass


class Loud:
    def __init__(self, name):
        self.name = name

    def __call__(self, *arguments):
        print(self.name, arguments)

    def __del__(self):
        print("callable dies")


a = Thing()
weakref.finalize(a, Loud("bell"), 1, 2)
print("registered")  # expect: registered
del a
# expect: bell (1, 2)
# expect: callable dies
print("end")  # expect: end
