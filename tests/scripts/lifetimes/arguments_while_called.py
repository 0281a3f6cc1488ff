class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f(a):
    print("rebinding")
    a = None
    print("rebound")


f(Thing("only here"))
# expect: rebinding
# expect: del only here
# expect: rebound
t = Thing("held outside")
f(t)
# expect: rebinding
# expect: rebound
print("end")  # expect: end
del t  # expect: del held outside


def g(*rest, **more):
    print(len(rest), len(more))
    rest = more = None
    print("cleared")


g(Thing("r"), k=Thing("m"))
# expect: 1 1
# expect: del r
# expect: del m
# expect: cleared
