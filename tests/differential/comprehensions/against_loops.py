# Comprehensions against the loops that they stand for: the same calls in the same order.
log = []
class It:
    def __init__(self, name, items): self.name, self.items = name, list(items)
    def __iter__(self): log.append(f"iter {self.name}"); self.at = iter(self.items); return self
    def __next__(self):
        log.append(f"next {self.name}")
        return next(self.at)
    def __length_hint__(self): log.append(f"hint {self.name}"); return 2
    def __len__(self): log.append(f"len {self.name}"); return 2
class V:
    def __init__(self, v): self.v = v
    def __bool__(self): log.append(f"bool {self.v}"); return self.v != 1
    def __hash__(self): log.append(f"hash {self.v}"); return hash(self.v)
    def __eq__(self, other): log.append(f"eq {self.v} {other.v}"); return self.v == other.v
    def __repr__(self): return f"V{self.v}"
def take():
    global log
    result, log = log, []
    return ", ".join(result)
r = [x for x in It("a", [1, 2])]; print(r, "|", take())
r = {x for x in It("a", [V(2), V(2)])}; print(r, "|", take())
r = {x: y for x in It("a", [V(2)]) for y in It("b", [3])}; print(r, "|", take())
r = [x for x in It("a", [V(0), V(1), V(2)]) if x]; print(r, "|", take())
r = [x for x in It("a", [1]) for y in It("b", []) for z in It("c", [1])]; print(r, "|", take())
g = (x for x in It("g", [1, 2])); print("made |", take())
print(next(g), "|", take())
print(list(g), "|", take())
r = list(It("l", [1])); print(r, "|", take())
r = [*It("l", [1])]; print(r, "|", take())
r = tuple(x for x in It("t", [1])); print(r, "|", take())
r = sorted(x for x in It("s", [2, 1])); print(r, "|", take())
r = {**{k: 1 for k in It("k", "ab")}}; print(r, "|", take())
def side(n): log.append(f"side {n}"); return n
r = {side(1): side(2) for _ in [side(0)] if side(3)}; print(r, "|", take())
r = [side(a) + side(b) for a in [side(1)] for b in [side(a), side(9)] if side(b) > 1]; print(r, "|", take())
r = any(V(n) for n in It("any", [1, 2, 3])); print(r, "|", take())
r = all(V(n) for n in It("all", [2, 1, 3])); print(r, "|", take())
a, *b = (side(n) for n in It("u", [1, 2, 3])); print(a, b, "|", take())
"".join(str(side(n)) for n in It("j", [1])); print(take())
