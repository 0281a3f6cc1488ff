import weakref


class Thing:
    def __init__(self, name):
        self.name = name


class Loud(weakref.ref):
    def __call__(self):
        found = super().__call__()
        return "loud", found and found.name


class Plain(weakref.ref):
    pass


class Holder:
    pass


def ask(r):
    return r()


def ask_held(holder):
    return holder.r()


def show(found):
    return found.name if isinstance(found, Thing) else found


thing, short = Thing("thing"), Thing("short")
kinds = [weakref.ref(thing), weakref.ref(short), weakref.ref(thing, print), Loud(thing), Plain(short),
         weakref.proxy(lambda: 5), lambda: "function", dict, Thing("x").__str__]
for r in [kinds[0]] * 3 + kinds + kinds[::-1]:
    holder = Holder()
    holder.r = r
    for way, given in ((ask, r), (ask_held, holder)):
        try:
            answer = show(way(given))
            print(answer if not str(answer).startswith("<") else "a text")
        except ReferenceError as error:
            print("ReferenceError", error)
# expect: thing
# expect: thing
# expect: thing
# expect: thing
# expect: thing
# expect: thing
# expect: thing
# expect: thing
# expect: short
# expect: short
# expect: thing
# expect: thing
# expect: ('loud', 'thing')
# expect: ('loud', 'thing')
# expect: short
# expect: short
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: function
# expect: function
# expect: {}
# expect: {}
# expect: a text
# expect: a text
# expect: a text
# expect: a text
# expect: {}
# expect: {}
# expect: function
# expect: function
# expect: ReferenceError weakly-referenced object no longer exists
# expect: ReferenceError weakly-referenced object no longer exists
# expect: short
# expect: short
# expect: ('loud', 'thing')
# expect: ('loud', 'thing')
# expect: thing
# expect: thing
# expect: short
# expect: short
# expect: thing
# expect: thing
r = weakref.ref(short)
print(show(ask(r)))  # expect: short
del short
print(ask(r), ask(r))  # expect: None None


# The object dies while the call goes on: the reference is the last to name it.
def last():
    thing = Thing("last")
    r = weakref.ref(thing)
    found = r()
    del thing
    name = r().name
    del found
    return name, r()


print(last(), last())  # expect: ('last', None) ('last', None)
try:
    ask(5)
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
try:
    r(1)
except TypeError as error:
    print(error)  # expect: weakref expected 0 arguments, got 1
