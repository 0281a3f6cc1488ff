# Equality of texts, membership and items at one place in a program, which meets one kind of value after the other.
class Text(str):
    def __eq__(self, other):
        print("Text.__eq__", str(self))
        return NotImplemented

    __hash__ = str.__hash__


class Odd:
    def __eq__(self, other):
        return "odd"


class Default(dict):
    def __missing__(self, key):
        return f"no {key}"


def same(a, b):
    return a == b


def differ(a, b):
    return "differ" if a != b else "same"


def inside(item, container):
    try:
        return item in container, item not in container
    except TypeError as error:
        return str(error)


def item(container, key):
    try:
        return container[key]
    except (LookupError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


for a, b in [("a", "a"), ("a", "b"), ("", ""), ("", "a"), ("long text", "long" + " text"), ("é", "e"),
             (Text("x"), "x"), ("x", Text("x")), (1, 1), ("1", 1), (1.5, 1.5), (Odd(), "a"), (None, "a"), ("a", "a")]:
    print(same(a, b), differ(a, b))
# expect: True same
# expect: False differ
# expect: True same
# expect: False differ
# expect: True same
# expect: False differ
# expect: Text.__eq__ x
# expect: True same
# expect: Text.__eq__ x
# expect: True same
# expect: True same
# expect: False differ
# expect: True same
# expect: odd same
# expect: False differ
# expect: True same
for thing, container in [("a", "banana"), ("x", "banana"), ("", ""), ("é", "café"), ("nan", "banana"), (1, "1"),
                         ("k", {"k": 1}), ("n", {"k": 1}), (Text("k"), {"k": 1}), (1, {1: 2}), (True, {1: 2}),
                         (1.0, {1: 2}), ([], {}), (2, [1, 2]), (2, (1,)), ("a", {"a"}), ("a", Default()), (1, 5)]:
    print(inside(thing, container))
# expect: (True, False)
# expect: (False, True)
# expect: (True, False)
# expect: (True, False)
# expect: (True, False)
# expect: 'in <string>' requires string as left operand, not int
# expect: (True, False)
# expect: (False, True)
# expect: Text.__eq__ k
# expect: Text.__eq__ k
# expect: (True, False)
# expect: (True, False)
# expect: (True, False)
# expect: (True, False)
# expect: unhashable type: 'list'
# expect: (True, False)
# expect: (False, True)
# expect: (True, False)
# expect: (False, True)
# expect: argument of type 'int' is not iterable
for container, key in [("text", 0), ("text", -1), ("text", 4), ("text", -5), ("häßlich", 1), ("häßlich", -5),
                       ("text", True), ("text", "a"), ("text", slice(1, 3)), (Text("sub"), 1), ({"a": 1}, "a"),
                       ({"a": 1}, "b"), ({1: 2}, 1), ({1: 2}, 1.0), ({}, []), (Default(), "q"), (Default(a=1), "a"),
                       ([1, 2], -2), ((1, 2), 2), (5, 0), (None, "a"), ("text", 1)]:
    print(item(container, key))
# expect: t
# expect: t
# expect: IndexError: string index out of range
# expect: IndexError: string index out of range
# expect: ä
# expect: ß
# expect: e
# expect: TypeError: string indices must be integers, not 'str'
# expect: ex
# expect: u
# expect: 1
# expect: KeyError: 'b'
# expect: 2
# expect: 2
# expect: TypeError: unhashable type: 'list'
# expect: no q
# expect: 1
# expect: 1
# expect: IndexError: tuple index out of range
# expect: TypeError: 'int' object is not subscriptable
# expect: TypeError: 'NoneType' object is not subscriptable
# expect: e


def rebinds(x, xs):
    return x in (x := xs), x


print(rebinds(1, [1, 2]))  # expect: (True, [1, 2])
