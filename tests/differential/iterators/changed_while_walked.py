# containers that change while they are walked: dicts, views, sets, deques, lists, ordered ones: which change is seen, messages, what comes after
from collections import Counter, OrderedDict, defaultdict, deque


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


def changes(make, view, change, start=1):
    thing = make()
    walk = iter(view(thing))
    taken = [next(walk) for _ in range(start)]
    change(thing)
    for _ in range(2):
        try:
            taken.append(next(walk, "end"))
        except RuntimeError as error:
            taken.append(str(error))
    return taken, thing


makers = {"dict": lambda: {1: "a", 2: "b", 3: "c"}, "ordered": lambda: OrderedDict({1: "a", 2: "b", 3: "c"}),
          "default": lambda: defaultdict(str, {1: "a", 2: "b", 3: "c"}), "counter": lambda: Counter({1: 5, 2: 6, 3: 7})}
views = {"itself": lambda d: d, "keys": lambda d: d.keys(), "values": lambda d: d.values(), "items": lambda d: d.items()}
edits = {
    "add": lambda d: d.__setitem__(9, "new"), "replace": lambda d: d.__setitem__(2, "other"), "delete": lambda d: d.__delitem__(3),
    "delete and add": lambda d: (d.pop(1), d.__setitem__(7, "x")), "clear": lambda d: d.clear(), "popitem": lambda d: d.popitem(),
    "pop and put back": lambda d: d.__setitem__(3, d.pop(3)), "update same": lambda d: d.update(dict(d)),
}
for kind, make in makers.items():
    for view_name, view in views.items():
        if kind in ("default", "counter") and view_name != "itself":
            continue
        for edit_name, edit in edits.items():
            attempt(f"{kind} {view_name} {edit_name}", lambda: changes(make, view, edit))
for edit_name, edit in {"add": lambda s: s.add(50), "discard": lambda s: s.discard(3), "clear": lambda s: s.clear(), "again": lambda s: s.add(2),
                        "swap": lambda s: (s.remove(3), s.add(3)), "update": lambda s: s.update([1, 2])}.items():
    attempt(f"set {edit_name}", lambda: changes(lambda: {1, 2, 3}, lambda s: s, edit))
for edit_name, edit in {"append": lambda q: q.append(9), "pop": lambda q: q.pop(), "rotate": lambda q: q.rotate(1), "set": lambda q: q.__setitem__(1, 9),
                        "clear": lambda q: q.clear(), "append and pop": lambda q: (q.append(1), q.pop())}.items():
    attempt(f"deque {edit_name}", lambda: changes(lambda: deque([1, 2, 3]), lambda q: q, edit))
    attempt(f"deque bound {edit_name}", lambda: changes(lambda: deque([1, 2, 3], 3), lambda q: q, edit))
for edit_name, edit in {"append": lambda r: r.append(9), "insert": lambda r: r.insert(0, 0), "pop": lambda r: r.pop(), "clear": lambda r: r.clear(),
                        "slice": lambda r: r.__setitem__(slice(0, 1), "xyz"), "sort": lambda r: r.sort(reverse=True)}.items():
    attempt(f"list {edit_name}", lambda: changes(lambda: [1, 2, 3], lambda r: r, edit))
    attempt(f"bytearray {edit_name}", lambda: changes(lambda: bytearray(b"\1\2\3"), lambda r: r, edit))
table = {number: number for number in range(5)}
try:
    for key in table:
        table[key + 10] = key
except RuntimeError as error:
    print(error, len(table))
for key in list(table):
    if key % 2:
        del table[key]
print(table)
row = [1, 2, 2, 3, 2, 2]
for item in row:
    if item == 2:
        row.remove(item)
print(row)
names = {"a": 1}
attempt("comprehension", lambda: {key: names.setdefault(key * 2, 0) for key in names})
attempt("update from itself", lambda: names.update((key + "z", names.pop(key)) for key in names))
print(names)
