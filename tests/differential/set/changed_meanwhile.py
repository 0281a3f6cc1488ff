# sets changed during iteration and by the comparisons they make
def walk(change, make=iter):
    s = {1, 2, 3}
    seen = []
    iterator = make(s)
    try:
        for x in iterator:
            seen.append(x)
            change(s)
    except RuntimeError as error:
        print(seen, error)
        try:
            print("again", next(iterator, "end"))
        except RuntimeError as error:
            print("again", error)
    else:
        print(seen, s)


walk(lambda s: s.add(len(s) + 10))
walk(lambda s: s.discard(3))
walk(lambda s: s.clear())
walk(lambda s: (s.discard(3), s.add(30)) if 3 in s else None)
walk(lambda s: s.add(1))
walk(lambda s: s.update({1, 2}))
it = iter({1})
print(list(it), next(it, "end"), it.__length_hint__())
it = iter({1, 2, 3})
next(it)
print(it.__length_hint__(), type(it), it.__reduce__()[0], sorted(it.__reduce__()[1][0]))
s = {1, 2, 3}
try:
    s |= {s.add(x + 10) or x for x in s}
except RuntimeError as error:
    print(error)
try:
    s.update(s.add(x + 100) or x for x in s)
except RuntimeError as error:
    print(error)


class Evil:
    def __init__(self, act):
        self.act = act

    def __hash__(self):
        return 1

    def __eq__(self, other):
        self.act()
        return False


for text in ("1 in s", "s.add(1)", "s.discard(1)", "s == {1}", "s & {1}", "{1} & s", "s - {1}", "s | {1}", "s.issuperset({1})",
             "s.symmetric_difference_update({1})", "s.isdisjoint({1})", "s.intersection_update([1])"):
    s = {Evil(lambda: s.clear())}
    try:
        result = eval(text)
        print(text, len(result) if isinstance(result, set) else result, len(s))
    except RuntimeError as error:
        print(text, error)
for text in ("1 in s", "s.add(1)", "s == {1}", "s | {1}"):
    s = {Evil(lambda: s.update(range(10, 100)))}
    result = eval(text)
    print(text, len(result) if isinstance(result, set) else result, len(s))
