class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def f():
    a = Thing("a")
    b = Thing("b")
    print("body")
    return "result"


print(f())
# expect: body
# expect: del a
# expect: del b
# expect: result


def g(parameter):
    print("in g")


g(Thing("argument"))
# expect: in g
# expect: del argument
print("after g")  # expect: after g
