class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return self.n == other.n

    def __del__(self):
        print("del", self.n)


s = {Key(1), Key(2)}
s.discard(Key(1))
# expect: del 1
# expect: del 1
print("discarded")  # expect: discarded
s.add(Key(2))  # expect: del 2
print("not added again")  # expect: not added again
d = {Key(5): "a"}
d[Key(5)] = "b"  # expect: del 5
print(d.pop(Key(5)))
# expect: del 5
# expect: del 5
# expect: b
print("end")  # expect: end
s.clear()  # expect: del 2
print("cleared")  # expect: cleared
