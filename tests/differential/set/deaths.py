# when items of sets die: removal, replacement, operations, temporaries
class Item:
    def __init__(self, name, n):
        self.name, self.n = name, n

    def __del__(self):
        print(f"  {self.name} dies")

    def __hash__(self):
        return self.n

    def __eq__(self, other):
        return isinstance(other, Item) and self.n == other.n


def fresh():
    return {Item("a", 1), Item("b", 2), Item("c", 3)}


for text in ("s.pop()", "s.clear()", "s.remove(Item('probe', 2))", "s.discard(Item('probe', 9))", "s.add(Item('twin', 1))",
             "s.add(Item('new', 4))", "s |= {Item('twin', 2), Item('x', 7)}", "s &= {Item('twin', 2)}", "s -= {Item('twin', 3)}",
             "s ^= {Item('twin', 1), Item('y', 8)}", "s.update([Item('u', 5)])", "s.__init__()", "s.__init__([Item('i', 1)])",
             "s = frozenset(s)", "s = s - {Item('t', 1)}", "s = s & {Item('t', 1)}", "s = {Item('t', 1)} & s", "s = s | {Item('t', 1)}",
             "s = s ^ {Item('t', 1), Item('z', 6)}", "s = s.difference([Item('t', 2)])", "s = s.intersection([Item('t', 2)])",
             "s.difference_update([Item('t', 2)])", "s.intersection_update([Item('t', 2)])", "s == fresh()", "Item('t', 2) in s",
             "x = s.pop(); s.clear(); print('kept', x.name); del x"):
    s = fresh()
    print(text)
    exec(text)
    print("  -- rest")
    s = None


class Looks:
    def __hash__(self):
        return 5

    def __del__(self):
        print("  sees", len(watched))


watched = {Looks(), 1, 2}
watched.clear()
watched.add(Looks())
watched.discard(1)
while watched:
    watched.pop()
