# dicts changed during iteration: the errors, what goes unnoticed, how iterators end
def attempt(label, act):
    try:
        print(label, act())
    except RuntimeError as error:
        print(label, "RuntimeError", error)


def walk(make, change):
    d = {1: "a", 2: "b", 3: "c"}
    seen = []
    iterator = make(d)
    try:
        for x in iterator:
            seen.append(x)
            change(d)
    except RuntimeError as error:
        print(" ", seen, error)
        try:
            print("  again", next(iterator, "ended"))
        except RuntimeError as error:
            print("  again", error)
        print("  hint", iterator.__length_hint__())
    else:
        print(" ", seen, d)


makes = {"keys": iter, "values": lambda d: iter(d.values()), "items": lambda d: iter(d.items()),
         "reversed": reversed, "reversed values": lambda d: reversed(d.values()), "reversed items": lambda d: reversed(d.items())}
for name, make in makes.items():
    for what, change in (("add", lambda d: d.__setitem__(len(d) + 10, 0)), ("remove", lambda d: d.popitem()),
                         ("swap", lambda d: (d.pop(min(d)), d.__setitem__(max(d) + 1, "new")) if len(d) == 3 and max(d) < 6 else None),
                         ("value", lambda d: d.__setitem__(2, "changed")), ("clear", lambda d: d.clear()),
                         ("clear and fill", lambda d: (d.clear(), d.update({5: 1, 6: 2, 7: 3})))):
        print(name, what)
        walk(make, change)
d = dict.fromkeys(range(5))
it = iter(d)
next(it)
d[9] = 1
del d[9]
attempt("size again", lambda: list(it))
it = iter(d)
print(list(it), next(it, "end"))
d["x"] = 1
print(next(it, "still end"))
attempt("comprehension", lambda: {d.setdefault(k + 100, 0) for k in list(d)[:1] for _ in d})
attempt("update of itself", lambda: d.update((k, d.pop(k)) for k in list(d)[:2]))
attempt("update while adding", lambda: d.update({k: d.setdefault(str(k), 1) for k in list(d)}))
attempt("dict(view)", lambda: [d.__setitem__(("t", x), 0) for x in d.items()])
