class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def __enter__(self):
        return Thing("entered")

    def __exit__(self, *details):
        print("exit")


with Thing("manager") as t:
    print("body")
# expect: body
# expect: exit
# expect: del manager
print("after with")  # expect: after with
del t  # expect: del entered


def f():
    a = Thing("a")
    try:
        return Thing("returned")
    finally:
        print("finally")


f()
# expect: finally
# expect: del a
# expect: del returned
print("end")  # expect: end
