# When members, operands and results die in set operators, methods and displays: members that say so at their end.
class Member:
    def __init__(self, name, key=None): self.name, self.key = name, key or name
    def __hash__(self): return len(self.key)
    def __eq__(self, other): return self.key == getattr(other, "key", None)
    def __del__(self): print("-" + self.name, end=" ")
def make(*names): return {Member(name) for name in names}
def line(label): print("|", label)
{Member("a"), Member("b", "a")}; line("display of equals")
s = make("a", "bb"); s.add(Member("c", "a")); line("add of an equal"); s |= {Member("d", "a"), Member("ddd")}; line("ior")
s.discard(Member("e", "a")); line("discard by an equal"); s.remove(Member("f", "bb")); line("remove"); s.clear(); line("clear")
s = make("a", "bb", "ccc"); s &= make("a", "bb"); line("iand keeps whose"); print(sorted(m.name for m in s)); s -= {Member("x", "a")}; line("isub"); s ^= {Member("y", "bb"), Member("zzzz")}; line("ixor"); del s; line("del")
left, right = make("a", "bb"), {Member("A", "a"), Member("CCC", "CCC")}
for name in ("and", "or", "sub", "xor"):
    result = getattr(left, f"__{name}__")(right); print(name, sorted(m.name for m in result)); result = getattr(right, f"__{name}__")(left); print(sorted(m.name for m in result))
result = None; left.update(right); del right; line("right gone"); left = None; line("left gone")
s = make("a"); make("b", "cc") | s; line("temporary left"); s | make("b", "cc"); line("temporary right"); make("q") - s; line("difference"); s.union([Member("r")], (Member("tt"),)); line("union")
def gives():
    yield Member("1"); print("next", end=" "); yield Member("2", "1"); print("next", end=" "); yield Member("33"); print("end", end=" ")
s.update(gives()); line("update"); s.difference_update(gives()); line("difference_update"); s.intersection_update(gives()); line("intersection_update"); s = make("1"); s.symmetric_difference_update(gives()); line("symmetric"); print(sorted(m.name for m in s)); s = None; line("none")
print(make("a").issubset(gives())); line("issubset"); print(make("a").isdisjoint(gives())); line("isdisjoint"); print(make("1").issuperset(gives())); line("issuperset"); set(gives()); line("set"); frozenset(gives()); line("frozenset"); {*gives()}; line("star"); {m for m in gives()}; line("comprehension")
s = make("a", "bb"); s.pop(); line("pop"); s.__init__([Member("k")]); line("init"); s.__init__([*s]); line("init of its own"); s = s.copy(); line("copy"); s = frozenset(s); line("frozen"); f = frozenset(s); line("same"); del s; line("del"); del f; line("del"); print(make("t") == make("t")); line("compared"); print(make("t") < make("t", "uu")); line("less")
def fails():
    yield Member("1"); yield []; yield Member("2")
for action in (lambda: set(fails()), lambda: s.update(fails()), lambda: {*fails()}, lambda: s.intersection(fails()), lambda: s - set(fails()), lambda: {Member("1"), [], Member("2")}):
    s = make("1")
    try: action()
    except TypeError as error: print(error, end=" ")
    line(sorted(m.name for m in s))
class Bad(Member):
    def __hash__(self): raise ValueError("no hash")
for action in (lambda: {Member("a"), Bad("b")}, lambda: s.add(Bad("b")), lambda: Bad("b") in s, lambda: s.discard(Bad("b")), lambda: {**{Member("m"): Bad("v")}}.popitem()):
    try: action()
    except ValueError as error: print(error, end=" ")
    line("bad")
s = None; line("end"); t = make("first", "second!"); del Member.__del__
