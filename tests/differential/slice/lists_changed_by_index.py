# what lists and bytearrays do when __index__ of a slice's part changes them, or fails, in the middle of a subscript
class Meddler:
    def __init__(self, value, action):
        self.value, self.action = value, action

    def __index__(self):
        print("    index", self.value)
        self.action()
        return self.value

def attempt(label, make, work):
    target = make()
    try:
        result = work(target)
        print(" ", label, "gives", result, "leaves", target)
    except Exception as error:
        print(" ", label, type(error).__name__, error, "leaves", target)

def store(target, key, value):
    target[key] = value

def remove(target, key):
    del target[key]

def fail():
    raise LookupError("no index today")

for make in (lambda: [1, 2, 3, 4, 5, 6], lambda: bytearray(b"abcdef")):
    print(type(make()).__name__)
    attempt("read, cleared", make, lambda it: it[Meddler(1, it.clear):4])
    attempt("read, grown", make, lambda it: it[2:Meddler(100, lambda: it.append(77))])
    attempt("read, halved", make, lambda it: it[::Meddler(2, lambda: it.__delitem__(slice(3, None)))])
    attempt("read one, cleared", make, lambda it: it[Meddler(0, it.clear)])
    attempt("store, cleared", make, lambda it: store(it, slice(Meddler(2, it.clear), 4), make()[:2]))
    attempt("store one, popped", make, lambda it: store(it, Meddler(5, it.pop), 9))
    attempt("stride, popped", make, lambda it: store(it, slice(None, None, Meddler(2, it.pop)), make()[:3]))
    attempt("delete, cleared", make, lambda it: remove(it, slice(Meddler(1, it.clear), 3)))
    attempt("delete, extended", make, lambda it: remove(it, slice(None, None, Meddler(3, lambda: it.extend(make())))))
    attempt("start fails", make, lambda it: it[Meddler(1, fail):Meddler(2, fail)])
    attempt("stop fails", make, lambda it: it[Meddler(1, int):Meddler(2, fail):Meddler(3, int)])
    attempt("step fails", make, lambda it: remove(it, slice(Meddler(1, int), Meddler(2, int), Meddler(3, fail))))
    attempt("step zero", make, lambda it: it[Meddler(1, int):Meddler(2, int):Meddler(0, int)])

class Growing:
    def __init__(self, target):
        self.target = target

    def __iter__(self):
        for number in range(3):
            self.target.append(100 + number)
            yield number

for key in (slice(1, 2), slice(4, None), slice(-1, None), slice(0, 0)):
    target = [1, 2, 3, 4, 5]
    target[key] = Growing(target)
    print(key, target)
target = [1, 2, 3]
try:
    target[::2] = Growing(target)
except ValueError as error:
    print(error, target)
target = [1, 2, 3]
target[1:2] = target
print(target)
target[::2] = target[-1:-4:-1]
print(target)
target[::-1] = target
print(target)
