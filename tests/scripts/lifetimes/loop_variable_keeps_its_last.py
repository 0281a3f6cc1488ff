class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


for t in (Thing(i) for i in range(3)):
    print("body", t.n)
# expect: body 0
# expect: del 0
# expect: body 1
# expect: del 1
# expect: body 2
print("after")  # expect: after
del t  # expect: del 2
print("end")  # expect: end
