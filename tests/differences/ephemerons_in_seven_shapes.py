# Difference: see ephemerons.py. Each shape in which values of a WeakKeyDictionary lead back to keys goes, whether the
# program asks the collector, or the collector comes by itself, in slices, while the program goes on.
import gc
import weakref

dead, held = [], []


class Key:
    def __init__(self, name):
        self.name = name
        held.append(self)

    def __del__(self):
        dead.append(self.name)


def directly(table):
    key = Key("directly")
    table[key] = key


def through_containers(table):
    key = Key("through containers")
    table[key] = [{"x": (key,)}, lambda: key]


def crossing_entries(table):
    one, two = Key("crossing one"), Key("crossing two")
    table[one], table[two] = [two], [one]


def crossing_tables(table):
    one, two = Key("this table's"), Key("other table's")
    table[one], others[0][two] = [two], [one]


def dead_table(_):
    table = weakref.WeakKeyDictionary()
    key = Key("of a dead table")
    table[key] = [key]
    key.table = table


def key_in_a_cycle_with_its_table(_):
    table = weakref.WeakKeyDictionary()
    key = Key("in a cycle with its table")
    key.table = table
    table[key] = [key, table]
    table.data, table[key].append(table.data)


def chain(table):
    first = key = Key("chain 0")
    for number in range(1, 1000):
        following = Key(f"chain {number}")
        table[key] = [following]
        key = following
    table[key] = first


shapes = [directly, through_containers, crossing_entries, crossing_tables, dead_table, key_in_a_cycle_with_its_table, chain]
others = [weakref.WeakKeyDictionary()]


def told():
    names = sorted(name for name in dead if not name.startswith("chain"))
    links = {name for name in dead if name.startswith("chain")}
    if links:
        names.append(f"a chain of {len(links)}")
    assert len(dead) == len(set(dead)), "died twice"
    dead.clear()
    return ", ".join(names)


print("by gc.collect()")
table = weakref.WeakKeyDictionary()
for shape in shapes:
    shape(table)
    before = len(dead)
    held.clear()
    gc.collect()
    print(f"{before} {told()}; {len(table)} {len(others[0])}")

print("a living key keeps its value, and what it leads to")
root = Key("root")
table[root] = middle = Key("middle")
table[middle] = [Key("leaf"), middle]
del middle
held.clear()
gc.collect()
print(f"[{told()}] {len(table)}")
del root
gc.collect()
print(told(), len(table))


class Node:
    pass


def storm(turns):
    """Enough births and deaths of cycles, and growth, to bring the collector of the old."""
    grown = []
    for _ in range(turns):
        one, two = Node(), Node()
        one.other, two.other = two, one
        grown.append((one, [two]))
    return grown


print("by itself")
for shape in shapes:
    shape(table)
    grown = storm(3000)  # now they are old
    held.clear()
    for _ in range(60):
        if dead and (shape is not chain or len(dead) >= 1000) and not len(table) and not len(others[0]):
            break
        grown.append(storm(3000))
    print(f"{told()}; {len(table)} {len(others[0])}")
    grown.clear()

# expect: by gc.collect()
# expect: 0 directly; 0 0
# expect: 0 through containers; 0 0
# expect: 0 crossing one, crossing two; 0 0
# expect: 0 other table's, this table's; 0 0
# expect: 0 of a dead table; 0 0
# expect: 0 in a cycle with its table; 0 0
# expect: 0 a chain of 1000; 0 0
# expect: a living key keeps its value, and what it leads to
# expect: [] 2
# expect: leaf, middle, root 0
# expect: by itself
# expect: directly; 0 0
# expect: through containers; 0 0
# expect: crossing one, crossing two; 0 0
# expect: other table's, this table's; 0 0
# expect: of a dead table; 0 0
# expect: in a cycle with its table; 0 0
# expect: a chain of 1000; 0 0
