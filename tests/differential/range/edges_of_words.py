# ranges at the edges of machine words: lengths, last items, membership, iteration over the edge, slices and reversal there
import sys
edge = 1 << 63
spans = [range(edge - 2, edge + 2), range(-edge - 2, -edge + 2), range(edge - 1, edge - 4, -1), range(-edge, edge, edge - 1),
         range(edge, -edge - 1, -edge), range(0, edge, edge - 1), range(-edge, edge - 1, 1 << 61), range(edge - 1, edge),
         range(-1, -edge - 1, -edge), range((1 << 62) - 1, (1 << 62) + 2), range((1 << 30) - 1, (1 << 30) + 2),
         range(edge * 2, edge * 2 + 3), range(sys.maxsize - 1, sys.maxsize), range(-sys.maxsize - 1, -sys.maxsize + 1)]
for span in spans:
    items = list(span)
    print(span, len(span), items)
    print("  ", items == [span[i] for i in range(len(span))], items[::-1] == list(reversed(span)),
          all(item in span for item in items), [span.index(item) for item in items], [span.count(item) for item in items])
    print("  ", span[-1], span[::-1], span[1:], span[-1:], span[::edge], span[-edge * 4:edge * 4])
    print("  ", items[-1] + 1 in span, items[0] - 1 in span, float(items[0]) in span, span == range(*span.__reduce__()[1]))

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

wide = range(-edge, edge)
attempt("len", lambda: len(wide))
attempt("truth", lambda: bool(wide))
attempt("last", lambda: wide[-1])
attempt("item", lambda: wide[edge * 2 - 1])
attempt("beyond", lambda: wide[edge * 2])
attempt("before", lambda: wide[-edge * 2 - 1])
attempt("first", lambda: wide[-edge * 2])
attempt("index", lambda: wide.index(0))
attempt("slice", lambda: wide[edge:edge + 3])
attempt("len of slice", lambda: len(wide[1:-1:2]))
attempt("every second", lambda: len(wide[::3]))
attempt("reversed", lambda: next(reversed(wide)))
attempt("hint", lambda: iter(wide).__length_hint__())
attempt("hash", lambda: hash(wide) == hash((edge * 2, -edge, 1)))
attempt("equal", lambda: wide == range(-edge, edge, 1))
attempt("in", lambda: (edge in wide, -edge in wide, edge - 1 in wide, 0.5 in range(3)))
walk = iter(range(edge - 2, edge * 4))
print([next(walk) for _ in range(4)], walk.__length_hint__(), walk.__reduce__()[1], walk.__reduce__()[2])
walk.__setstate__(edge)
print(next(walk))
total = 0
for number in range(edge - 3, edge + 3):
    total ^= number * 3
print(total, number)
