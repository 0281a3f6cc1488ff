# slice: its members through dir, reduction, matching, sub-classing refused, attributes read-only, slices that hold anything
print([name for name in dir(slice) if name not in dir(object)])
print([name for name in vars(slice) if name in vars(object)] and sorted(set(vars(slice)) & set(vars(object))))
part = slice(1, "two", [3])
print(part, part.__reduce__(), part.__reduce_ex__(4)[1])
print(part.start, part.stop, part.step, part == slice(*part.__reduce__()[1]))

def attempt(label, work):
    try:
        print(label, work())
    except Exception as error:
        print(label, type(error).__name__, error)

attempt("sub-class", lambda: type("Part", (slice,), {}))
attempt("set start", lambda: setattr(part, "start", 5))
attempt("del step", lambda: delattr(part, "step"))
attempt("new attribute", lambda: setattr(part, "other", 5))
attempt("no attribute", lambda: part.length)
attempt("iterate", lambda: list(part))
attempt("len", lambda: len(part))
attempt("subscript", lambda: part[0])
attempt("call", lambda: part())
attempt("add", lambda: part + part)
attempt("negate", lambda: -part)
attempt("contains", lambda: 1 in part)
attempt("order", lambda: slice(1, 2) < slice(1, 3))
attempt("order, strings", lambda: slice("a") < slice("b"))
attempt("order, None", lambda: slice(1) < slice(1, 2))
attempt("order, mixed", lambda: slice(1, 2) < slice("a", 2))
attempt("order, tuple", lambda: slice(1, 2) < (1, 2, None))
attempt("equal, tuple", lambda: slice(1, 2) == (1, 2, None))
attempt("hash", lambda: hash(slice(1, 2, 3)) == hash(slice(1.0, 2.0, 3.0)))
attempt("hash of list", lambda: hash(part))
attempt("indices", lambda: part.indices(10))
attempt("indices of None", lambda: slice(None).indices(None))
attempt("indices keyword", lambda: slice(None).indices(len=3))
attempt("index of float", lambda: [1, 2][0.0:])
attempt("index of str", lambda: "ab"[:"b"])
attempt("index of list", lambda: b"ab"[::[]])
attempt("class member", lambda: slice.start)
attempt("class member read", lambda: slice.stop.__get__(part))
attempt("class member of another", lambda: slice.stop.__get__(3))
attempt("keywords", lambda: slice(start=1))
attempt("none", lambda: slice())
attempt("four", lambda: slice(1, 2, 3, 4))
attempt("new", lambda: slice.__new__(slice, 1, 2))
attempt("new of another", lambda: slice.__new__(int, 1))
attempt("init", lambda: slice(1).__init__(2))
attempt("truth", lambda: bool(slice(0, 0, 0)))
attempt("is", lambda: slice(None) is slice(None))
attempt("doc", lambda: slice.__doc__.splitlines()[0])

for subject in (slice(1), slice(None, "two"), slice(0, 3, -1), slice((1, 2))):
    match subject:
        case slice(start=None, stop=int(stop), step=None):
            print("to", stop)
        case slice(step=-1 as step, start=start):
            print("back from", start, step)
        case slice(stop=(first, second)):
            print("pair", first, second)
        case slice(stop=str()):
            print("named stop")
try:
    match slice(1):
        case slice(1):
            print("positional")
except TypeError as error:
    print(error)
