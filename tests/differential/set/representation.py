# repr of sets and frozensets: empty ones, subclasses, recursion, errors
class Sub(set):
    pass


class Frozen(frozenset):
    pass


class Hashable(set):
    def __hash__(self):
        return 1


print(set(), frozenset(), {1}, frozenset([1]), {"a"}, {()}, {frozenset()})
print(Sub(), Sub([1]), Frozen(), Frozen("a"), str(Sub("b")), f"{frozenset([2])}")
h = Hashable()
h.add(h)
print(h)


class Holder:
    def __repr__(self):
        return f"Holder({self.items!r})"


holder = Holder()
holder.items = frozenset([holder])
print(holder)
holder.items = {holder}
print(holder.items)


class Bad:
    def __repr__(self):
        raise ValueError("no repr")


for broken in ({Bad()}, frozenset([Bad()])):
    try:
        repr(broken)
    except ValueError as error:
        print(error)


class Text:
    def __repr__(self):
        s.clear()
        return "T"


s = {Text()}
print(s, s)
print({1}.__repr__(), set.__repr__({2}), "%s" % {3}, "%r" % ({4},))
