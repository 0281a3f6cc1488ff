class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, end="; ")


def make(n):
    return [Thing(i) for i in range(n)]


a = make(3); del a; print("list")  # expect: del 2; del 1; del 0; list
a = tuple(make(3)); del a; print("tuple")  # expect: del 2; del 1; del 0; tuple
a = {t.name: t for t in make(3)}; t = None; del a; print("dict")
# expect: del 0; del 1; del 2; dict
a = make(4); a[1] = None; a.pop(); del a[0]; print("changed"); a.clear(); print("cleared")
# expect: del 1; del 3; del 0; changed
# expect: del 2; cleared
a = make(5); a[1:4] = []; print("slice"); a.sort(key=lambda t: -t.name); del a; print("sorted")
# expect: del 3; del 2; del 1; slice
# expect: del 0; del 4; sorted
a = {0: Thing("old")}; a[0] = Thing("new"); print("replaced"); a.clear(); print("emptied")
# expect: del old; replaced
# expect: del new; emptied
