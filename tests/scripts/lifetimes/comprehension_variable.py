class Thing:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


print([t.n for t in [Thing(1), Thing(2)]])
# expect: del 1
# expect: del 2
# expect: [1, 2]
print({t.n: None for t in (Thing(i) for i in (3, 4))})
# expect: del 3
# expect: del 4
# expect: {3: None, 4: None}
print(sum(t.n for t in map(Thing, (5, 6))))
# expect: del 5
# expect: del 6
# expect: 11
