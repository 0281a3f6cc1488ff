# dict.update and kin: sources that change or fail half-way, what has been taken by then
class Changing(dict):
    pass


def attempt(label, act, target):
    try:
        act()
        print(label, target)
    except Exception as error:
        print(label, type(error).__name__, error, target)


def pairs(n, then):
    for i in range(n):
        yield i, i
    then()


d = {}
attempt("fails late", lambda: d.update(pairs(2, lambda: 1 / 0)), d)
d = {}
attempt("short pair", lambda: d.update([(1, 2), (3,)]), d)
d = {}
attempt("unhashable", lambda: d.update([(1, 2), ([], 3)]), d)
d = {}
attempt("not a pair", lambda: d.update([(1, 2), 5]), d)


class Keys:
    def __init__(self, keys, fail=None):
        self.names, self.fail = keys, fail

    def keys(self):
        return self.names

    def __getitem__(self, key):
        if key == self.fail:
            raise KeyError(key)
        return key * 2


d = {}
attempt("item fails", lambda: d.update(Keys("abc", "b")), d)
d = {}
attempt("keys generator", lambda: d.update(Keys(c for c in "xy")), d)
d = {"seed": 0}


class Evil:
    def __init__(self, act):
        self.act = act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.act()
        return False

    def __repr__(self):
        return "E"


target = {Evil(lambda: source.clear()): 1}
source = {1: "one", 2: "two"}
attempt("source cleared", lambda: target.update(source), len(target))
target = {Evil(lambda: source.update(extra=1)): 1}
source = {1: "one", 2: "two"}
attempt("source grows", lambda: target.update(source), len(target))
target = {Evil(lambda: target.clear()): 1}
attempt("target cleared", lambda: target.update({1: "one"}), target)
target = {Evil(lambda: target.update({5: 5, 6: 6, 7: 7, 8: 8, 9: 9})): 1}
attempt("target grows", lambda: target.__setitem__(1, "one"), list(target)[1:])
target = {Evil(lambda: target.clear()): 1}
attempt("setdefault", lambda: target.setdefault(1, 2), target)
target = {Evil(lambda: target.clear()): 1}
attempt("get", lambda: target.get(1), target)
target = {Evil(lambda: target.clear()): 1}
attempt("pop", lambda: target.pop(1, "default"), target)
target = {Evil(lambda: target.clear()): 1}
attempt("contains", lambda: 1 in target, target)
keys = {}
attempt("fromkeys fails", lambda: keys.update(dict.fromkeys([1, []])), keys)
x = {"a": 1}
attempt("star star", lambda: dict(**x, **{"b": 2}), x)
attempt("int keys", lambda: dict(**{1: 2}), x)
attempt("update itself by items", lambda: x.update(x.items()), x)
attempt("update by own keys", lambda: x.update((k + "!", v) for k, v in list(x.items())), x)
