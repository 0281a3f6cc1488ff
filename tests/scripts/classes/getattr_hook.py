class Proxy:
    def __init__(self, target):
        self.target = target

    def __getattr__(self, name):
        print("missing", name)
        return getattr(self.target, name)


p = Proxy([1, 2])
p.append(3)  # expect: missing append
print(p.target, hasattr(p, "nope"), getattr(p, "nope", 0))
# expect: missing nope
# expect: missing nope
# expect: [1, 2, 3] False 0
p.append = 5
print(p.append)  # expect: 5
