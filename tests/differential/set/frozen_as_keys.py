# Frozen sets and sets as keys and members: look-up of a set by its frozen twin, hashes kept, nesting, subclasses, errors.
class Hashed(set):
    def __repr__(self): return f"Hashed({sorted(self)})"
    def __hash__(self): return 5
class Counting(frozenset):
    calls = 0
    def __hash__(self): Counting.calls += 1; return super().__hash__()
class Unhashed(frozenset): __hash__ = None
def attempt(action):
    try: return action()
    except Exception as error: return f"{type(error).__name__}: {error}"
family = {frozenset("ab"), frozenset("c"), frozenset()}
for probe in ({"a", "b"}, {"c"}, set(), {"d"}, frozenset("ba"), Hashed("ab"), Counting("c"), Unhashed("c"), ["c"], {"a": 1, "b": 2}.keys(), {}, "c", ("c",)):
    print(sorted(probe), type(probe).__name__, attempt(lambda: probe in family), attempt(lambda: family.copy().remove(probe)), attempt(lambda: family.copy().discard(probe)), attempt(lambda: family.copy().add(probe)), attempt(lambda: family.__contains__(probe)), attempt(lambda: {frozenset("c"): 1}.get(probe)), attempt(lambda: probe in [frozenset("c")]), attempt(lambda: family.issuperset([probe])), attempt(lambda: len(family - {probe})), attempt(lambda: len(family.difference([probe]))))
for error in (attempt(lambda: family.copy().remove({"zz"})), attempt(lambda: family.copy().remove(frozenset("z"))), attempt(lambda: set().remove([])), attempt(lambda: set().remove({1: 2}))): print(error)
try: family.copy().remove({"z"})
except KeyError as error: print(error.args, type(error.args[0]), error.__context__)
print(Counting.calls); c = Counting([1, 2]); s = {c}; s.add(c); c in s; s | {c}; s.copy(); set(s); frozenset(s) & s; s - {c}; {c: 1}[c]; print(Counting.calls); s.remove(c); s.discard(c); print(Counting.calls)
print(hash(frozenset()), hash(frozenset([1])) == hash(frozenset([1.0, True])), hash(frozenset(range(100))) == hash(frozenset(range(99, -1, -1))), hash(frozenset([1, 2])), hash(frozenset([frozenset([1]), frozenset()])), hash(frozenset(range(10))), hash(frozenset([-1, -2])), hash(frozenset([2**61 - 1, 0.5, 1j])), hash(frozenset([()])))
print(len({hash(frozenset(n for n in range(12) if bits >> n & 1)) for bits in range(4096)}))
class Weird(set):
    def __eq__(self, other): print("eq", end=" "); return super().__eq__(other)
    __hash__ = None
w = Weird("c"); print(w in family, w == {"c"}, {"c"} == w, attempt(lambda: family.copy().remove(w)), attempt(lambda: hash(w)), attempt(lambda: {w}))
def empty_set(depth): return frozenset() if not depth else frozenset(empty_set(n) for n in range(depth))
four = empty_set(4); print(len(four), four == empty_set(4), empty_set(3) in four, set(empty_set(3)) in four, empty_set(2) < four, all(part <= four for part in four), max(four, key=len) == empty_set(3), str(empty_set(2)).count("frozenset"))
groups = {}
for word in "eat tea tan ate nat bat tab".split(): groups.setdefault(frozenset(word), []).append(word)
print(sorted(groups.values()), groups[frozenset("aet")], attempt(lambda: groups[{"a", "e", "t"}]), attempt(lambda: groups[frozenset("q")]) == attempt(lambda: {}[frozenset("q")]))
match frozenset("a"):
    case frozenset() as f if f: print("frozen", f)
match {1}:
    case [*_] | {}: print("sequence")
    case set(x): print("set", x)
print(isinstance(family, frozenset), issubclass(frozenset, set), type(frozenset("a") | {"b"}), type({"b"} | frozenset("a")), attempt(lambda: frozenset().add(1)), attempt(lambda: frozenset(1, 2)), attempt(lambda: frozenset(a=1)), attempt(lambda: frozenset([[]])), attempt(lambda: hash({1})), attempt(lambda: {{1}}), attempt(lambda: {frozenset(): {}, **{1: 2}}))
