# range as a sequence: registered ABCs, patterns, operators that refuse, sorting of ranges, ranges in sets, keys and set operations
from collections.abc import Sequence, Collection, Reversible, Hashable, MutableSequence, Iterator, Set, Sized
span = range(2, 11, 3)
print([abc.__name__ for abc in (Sequence, Collection, Reversible, Hashable, MutableSequence, Iterator, Set, Sized)
       if isinstance(span, abc)])
print([abc.__name__ for abc in (Sequence, Iterator, Sized, Reversible) if isinstance(iter(span), abc)])

def kind(subject):
    match subject:
        case []:
            return "empty"
        case [only]:
            return f"only {only}"
        case [2, *rest, 8]:
            return f"two to eight over {rest} ({type(rest).__name__})"
        case range(start=start, step=-1):
            return f"down from {start}"
        case [first, _, *_]:
            return f"from {first}"
        case range():
            return "a range"

for subject in (range(0), range(1), span, range(5, 0, -1), range(7, 90), range(9, 1, 1), range(3, 2, -1)):
    print(subject, kind(subject))
try:
    match span:
        case range(2):
            print("matched")
except TypeError as error:
    print(error)

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

attempt("add", lambda: span + span)
attempt("add list", lambda: span + [1])
attempt("list add", lambda: [1] + span)
attempt("multiply", lambda: span * 2)
attempt("multiply by", lambda: 2 * span)
attempt("order", lambda: span < range(3))
attempt("order of tuple", lambda: (1,) < span)
attempt("negate", lambda: -span)
attempt("store", lambda: span.__setitem__(0, 1))
attempt("sort", lambda: sorted([range(2), range(1)]))
attempt("sort by list", lambda: sorted([range(2), range(5, 6), range(1), range(0)], key=list))
attempt("sort by length", lambda: sorted([range(9, 4, -1), range(3), range(100, 101)], key=len, reverse=True))
attempt("max", lambda: max([range(3), range(5)], key=lambda each: each.stop))
attempt("sub-class", lambda: type("Span", (range,), {}))
attempt("attribute", lambda: setattr(span, "start", 0))
attempt("new attribute", lambda: setattr(span, "name", 0))
attempt("set item", lambda: exec("span[0] = 1", globals()))
attempt("delete item", lambda: exec("del span[0]", globals()))
attempt("call", lambda: span())
attempt("next", lambda: next(span))
attempt("join", lambda: ",".join(span))
attempt("format", lambda: (f"{span}", f"{span!s:>20}", "%s" % span, "%s" % (span,)))
attempt("format spec", lambda: f"{span:>20}")
print({range(0), range(5, 5), range(2, 0), range(1), range(0, 1, 7), range(3, 4), range(0, 3, 2), range(0, 4, 2)})
print({range(1): "one", range(0, 1): "again", (0,): "tuple"})
print(range(3) == [0, 1, 2], range(3) == (0, 1, 2), [range(3)] == [range(0, 3)], range(0) == range(9, 1), range(0, 4, 3) != range(0, 6, 3))
print(set(span) & {5, 6}, {2, 5}.issubset(span), frozenset(span).isdisjoint(range(3, 5)), {1, 2, 9}.union(span, range(3)))
print({1, 2, 9}.difference(range(5)), {*range(4)} ^ {*range(2, 6)}, dict(zip("abc", span)), dict(enumerate(span)))
