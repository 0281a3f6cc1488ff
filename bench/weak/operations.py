"""What each operation on weak references costs, and what is to be subtracted: nanoseconds of CPU time, a line each.

An operation's statement stands ten times in the body of a loop. What the same function takes with another statement in
its place (`pass`, unless the table says otherwise) is to be subtracted: the loop, and for some the object that is to die.
"""
import gc
import sys
import time
import weakref

now = time.process_time_ns
repeats = 10


class Thing:
    def __init__(self, n=0):
        self.n = n

    def method(self):
        return self


def note(reference=None):
    pass


def things(count):
    return [Thing(i) for i in range(count)]


# name: what is prepared, the statement, what is subtracted
statements = {
    "plain attribute: x.n": ("x = Thing()", "x.n", "pass"),
    "plain method: x.method()": ("x = Thing()", "x.method()", "pass"),
    "plain dict: d[k]": ("d = {7: 1}; k = 7", "d[k]", "pass"),
    "weakref.ref(x), the first": ("x = Thing()", "weakref.ref(x)", "pass"),
    "weakref.ref(x), shared": ("x = Thing(); r = weakref.ref(x)", "weakref.ref(x)", "pass"),
    "weakref.ref(x), fresh object": ("", "x = Thing(); r = weakref.ref(x); del x, r", "x = Thing(); r = x; del x, r"),
    "weakref.ref(x, f)": ("x = Thing()", "weakref.ref(x, note)", "pass"),
    "weakref.ref(x, f), with others": (
        "x = Thing(); r = weakref.ref(x), weakref.ref(x, note)", "weakref.ref(x, note)", "pass"),
    "r()": ("x = Thing(); r = weakref.ref(x)", "r()", "pass"),
    "r(), dead": ("r = weakref.ref(Thing())", "r()", "pass"),
    "r(), with callback": ("x = Thing(); r = weakref.ref(x, note)", "r()", "pass"),
    "r().n": ("x = Thing(); r = weakref.ref(x)", "r().n", "pass"),
    "weakref.proxy(x)": ("x = Thing()", "weakref.proxy(x)", "pass"),
    "proxy: p.n": ("x = Thing(); p = weakref.proxy(x)", "p.n", "pass"),
    "proxy: p.n = k": ("x = Thing(); p = weakref.proxy(x); k = 7", "p.n = k", "pass"),
    "proxy: p.method()": ("x = Thing(); p = weakref.proxy(x)", "p.method()", "pass"),
    "callback called, f in Python": (
        "", "x = Thing(); r = weakref.ref(x, note); del x, r", "x = Thing(); r = x; del x, r"),
    "values: d[k]": ("x = Thing(); d = WeakValueDictionary(); k = 7; d[k] = x", "d[k]", "pass"),
    "values: d.get(k)": ("x = Thing(); d = WeakValueDictionary(); k = 7; d[k] = x", "d.get(k)", "pass"),
    "values: d.get(k), miss": ("d = WeakValueDictionary(); k = 7", "d.get(k)", "pass"),
    "values: k in d": ("x = Thing(); d = WeakValueDictionary(); k = 7; d[k] = x", "k in d", "pass"),
    "values: k in d, miss": ("d = WeakValueDictionary(); k = 7", "k in d", "pass"),
    "values: d[k] = x": ("x = Thing(); d = WeakValueDictionary(); k = 7", "d[k] = x", "pass"),
    "values: set and del": ("x = Thing(); d = WeakValueDictionary(); k = 7", "d[k] = x; del d[k]", "pass"),
    "values: set, value dies": (
        "d = WeakValueDictionary(); k = 7", "x = Thing(); d[k] = x; del x", "x = Thing(); r = x; del x, r"),
    "keys: d[x]": ("x = Thing(); d = WeakKeyDictionary(); d[x] = 7", "d[x]", "pass"),
    "keys: d.get(x)": ("x = Thing(); d = WeakKeyDictionary(); d[x] = 7", "d.get(x)", "pass"),
    "keys: d.get(x), miss": ("x = Thing(); d = WeakKeyDictionary()", "d.get(x)", "pass"),
    "keys: x in d": ("x = Thing(); d = WeakKeyDictionary(); d[x] = 7", "x in d", "pass"),
    "keys: d[x] = k": ("x = Thing(); d = WeakKeyDictionary(); k = 7", "d[x] = k", "pass"),
    "keys: set and del": ("x = Thing(); d = WeakKeyDictionary(); k = 7", "d[x] = k; del d[x]", "pass"),
    "keys: set, key dies": (
        "d = WeakKeyDictionary(); k = 7", "x = Thing(); d[x] = k; del x", "x = Thing(); r = x; del x, r"),
    "set: s.add(x)": ("x = Thing(); s = WeakSet()", "s.add(x)", "pass"),
    "set: x in s": ("x = Thing(); s = WeakSet(); s.add(x)", "x in s", "pass"),
    "set: x in s, miss": ("x = Thing(); s = WeakSet()", "x in s", "pass"),
    "set: add and discard": ("x = Thing(); s = WeakSet()", "s.add(x); s.discard(x)", "pass"),
    "set: add, item dies": ("s = WeakSet()", "x = Thing(); s.add(x); del x", "x = Thing(); r = x; del x, r"),
    "finalize: register, fire": (
        "", "x = Thing(); weakref.finalize(x, note); del x", "x = Thing(); r = x; del x, r"),
    "finalize: register, detach": ("x = Thing()", "weakref.finalize(x, note).detach()", "pass"),
    "finalize: register, call": ("x = Thing()", "weakref.finalize(x, note)()", "pass"),
    "WeakMethod(x.method)": ("x = Thing()", "weakref.WeakMethod(x.method)", "pass"),
    "WeakMethod: m()": ("x = Thing(); m = weakref.WeakMethod(x.method)", "m()", "pass"),
}

# name: what is prepared for `objects`, the statement that goes through all of them, what is subtracted
walks = {
    "values: iterate keys": ("c = values_of(objects)", "for x in c: pass", "pass"),
    "values: iterate values": ("c = values_of(objects)", "for x in c.values(): pass", "pass"),
    "values: iterate items": ("c = values_of(objects)", "for k, x in c.items(): pass", "pass"),
    "values: entries die": ("c = values_of(objects)", "objects.clear()", "objects.clear()"),
    "keys: iterate keys": ("c = keys_of(objects)", "for x in c: pass", "pass"),
    "keys: iterate values": ("c = keys_of(objects)", "for x in c.values(): pass", "pass"),
    "keys: iterate items": ("c = keys_of(objects)", "for x, k in c.items(): pass", "pass"),
    "keys: entries die": ("c = keys_of(objects)", "objects.clear()", "objects.clear()"),
    "set: iterate": ("c = weakref.WeakSet(objects)", "for x in c: pass", "pass"),
    "set: items die": ("c = weakref.WeakSet(objects)", "objects.clear()", "objects.clear()"),
    "callbacks called, at one death each": (
        "c = [weakref.ref(x, note) for x in objects]", "objects.clear()", "objects.clear()"),
    "callbacks called, all at one death": (
        "y = [Thing()]; c = [weakref.ref(y[0], note) for x in objects]", "y.clear()", "pass"),
    "finalizers fire": ("for x in objects: weakref.finalize(x, note)\n    x = None", "objects.clear()", "objects.clear()"),
}


def values_of(objects):
    return weakref.WeakValueDictionary(enumerate(objects))


def keys_of(objects):
    return weakref.WeakKeyDictionary((x, x.n) for x in objects)


space = {name: getattr(weakref, name) for name in ("WeakValueDictionary", "WeakKeyDictionary", "WeakSet")}
space |= {"weakref": weakref, "Thing": Thing, "note": note, "now": now, "values_of": values_of, "keys_of": keys_of}


def compiled(lines):
    names = dict(space)
    exec("\n".join(lines), names)
    return names["run"]


def time_statement(prepare, statement, count):
    body = [" " * 8 + statement] * repeats
    run = compiled(["def run(count):", "    " + prepare, "    begin = now()", "    for _ in range(count):", *body,
                    "    return now() - begin"])
    return run(count // repeats) / count


def time_walk(prepare, statement, count):
    run = compiled(["def run(objects):", "    " + prepare, "    begin = now()", "    " + statement,
                    "    return now() - begin"])
    return run(things(count)) / count


def report(table, measure, wanted, count):
    for name, (prepare, statement, subtracted) in table.items():
        if wanted and not any(part in name for part in wanted):
            continue
        # Collections are no part of any of these operations.
        gc.collect()
        gc.disable()
        whole = measure(prepare, statement, count)
        rest = measure("pass" if table is walks else prepare, subtracted, count)
        gc.enable()
        print(f"{name}\t{whole:.2f}\t{rest:.2f}")


count, *wanted = [part for part in sys.argv[1:]]
report(statements, time_statement, wanted, int(count))
report(walks, time_walk, wanted, int(count))
