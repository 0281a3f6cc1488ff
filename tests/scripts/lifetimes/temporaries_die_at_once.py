class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)

    def itself(self):
        return self

    def value(self):
        return 5


Thing("expression statement")  # expect: del expression statement
print(Thing("argument").value())
# expect: del argument
# expect: 5
x = Thing("chain").itself().value()  # expect: del chain
print([Thing("in list"), 1][1])
# expect: del in list
# expect: 1
print("after list")  # expect: after list
if Thing("condition"):  # expect: del condition
    print("body")  # expect: body
Thing("left").value() + Thing("right").value()
# expect: del left
# expect: del right
for x in [Thing("loop").value()]:  # expect: del loop
    print("looping")  # expect: looping
