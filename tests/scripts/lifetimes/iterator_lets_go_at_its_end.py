class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone", self.name)


it = iter([Thing("in a list")])
thing = next(it)
thing = None
print("asked once")  # expect: asked once
print(next(it, "end"))
# expect: gone in a list
# expect: end
print("the iterator has let go")  # expect: the iterator has let go
z = zip([Thing("zipped")])
print(len(next(z)))  # expect: 1
print(next(z, "end"))  # expect: end
del z  # expect: gone zipped
print("end")  # expect: end
