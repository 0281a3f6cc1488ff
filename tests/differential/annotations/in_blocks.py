# Annotations inside of loops, conditions, try, with and match: which take effect, how often, in which order.
def note(text):
    print("note", text)
    return text


for turn in range(2):
    looped: note(f"looped {turn}")
    looped_value: note(f"value {turn}") = turn
print(__annotations__)
if turn:
    taken: note("taken")
else:
    not_taken: note("never")
try:
    before: note("before")
    failing: note("failing") = 1 / 0
    after: note("after")
except ZeroDivisionError:
    handled: note("handled")
finally:
    finished: note("finished")
try:
    wrong: 1 / 0 = note("bound all the same")
except ZeroDivisionError:
    print(wrong, "wrong" in __annotations__)
while True:
    inside: note("inside")
    break
    unreachable: note("unreachable")
match [1, 2]:
    case [a, b]:
        matched: note("matched") = a + b
    case _:
        unmatched: note("unmatched")


class Context:
    entered: note("entered") = 0

    def __enter__(self):
        self.entered: note("own") = 1
        self.other: note("nothing is kept")
        return self

    def __exit__(self, *exception):
        return True


with Context() as context:
    context.attribute: note("attribute") = 1
    withheld: note("withheld")
    raise ValueError
print(__annotations__)
print(Context.__annotations__, vars(context))


class Conditional:
    for name in "ab":
        exec(f"{name}: note(name)")
    if name == "b":
        b: note("again")
        d: note("d")
    __annotations__["by hand"] = None
    del __annotations__["a"]
    locals()["e"] = 5
    e: note("e")
    __annotations__ = {"fresh": 1, **__annotations__}
    f: note("f")


print(Conditional.__annotations__, Conditional.e, hasattr(Conditional, "d"))


def local():
    x: note("never")
    for y in [1]:
        z: note("never") = y
    try:
        print(x)
    except UnboundLocalError as error:
        print(error)
    return sorted(locals()), z


print(local())
print(local.__annotations__, sorted(local.__code__.co_varnames))
