# when keys and values of dicts die, and in which order, in every way of removing them
class Item:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(f"  {self.name} dies")

    def __hash__(self):
        return 3

    def __eq__(self, other):
        return isinstance(other, Item) and self.name[-1] == other.name[-1]


def fresh():
    return {Item("key a"): Item("value a"), Item("key b"): Item("value b"), Item("key c"): Item("value c")}


for text in ("d.clear()", "d.popitem()", "d.pop(Item('probe b'))", "del d[Item('probe a')]", "d[Item('other b')] = Item('new b')",
             "d.setdefault(Item('twin a'), Item('unused'))", "d.update({Item('update c'): Item('new c')})", "d = None",
             "d |= {Item('or a'): 1}", "d = {k: v for k, v in d.items() if k.name > 'key a'}", "d.get(Item('x'), Item('default'))",
             "d.__init__({Item('init b'): 2})", "x = d.popitem(); d.clear(); x = None", "e = d.copy(); d = None; print(len(e)); e = None",
             "d = dict.fromkeys([Item('from a')], Item('shared'))", "v = list(d.values()); d.clear(); print('values left'); v = None",
             "{Item('temp 1'): Item('temp 2')}", "[*d.items()][0][1].name"):
    d = fresh()
    print(text)
    exec(text)
    print("  -- rest")
    d = None


class Looks:
    def __del__(self):
        print("  sees", sorted(seen))


seen = {"a": Looks(), "b": Looks(), "c": 1}
seen["a"] = 0
del seen["b"]
seen["x"] = Looks()
seen.pop("x")
seen["y"] = Looks()
seen.clear()
