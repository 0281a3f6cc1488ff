# Names that statements bind or would have bound: for, with, import, match, except, walrus, def, class, type; and their absence.
def show(function, *args):
    try:
        print(function.__name__, function(*args))
    except NameError as error:
        print(function.__name__, type(error).__name__, error, error.name)


def by_for(items):
    for item in items:
        pass
    return item


def by_for_else(items):
    for a, *b in items:
        break
    else:
        c = 1
    return a, b, c


def by_with(fails):
    class Manager:
        def __enter__(self):
            if fails:
                raise KeyError
            return "entered"

        def __exit__(self, *exception):
            return True

    try:
        with Manager() as target:
            1 / fails if fails is not False else None
    except KeyError:
        pass
    return target


def by_import(name):
    try:
        if name:
            from math import pi, missing
        else:
            from math import e as missing
    except ImportError:
        pass
    return missing if not name else pi


def by_match(subject):
    match subject:
        case [x, 1] | [1, x]:
            pass
        case {"k": y, **rest}:
            return y, rest
        case str() as z if z:
            return z
        case _:
            pass
    return x


def by_failed_match(subject):
    match subject:
        case [x, y, 3]:
            return "matched"
    return x, y


def by_except(error):
    try:
        raise error
    except ValueError as caught:
        inner = caught
    except KeyError as caught:
        caught = "replaced"
    print(type(inner).__name__)
    return caught


def by_group():
    try:
        raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as caught:
        print(repr(caught))
    return caught


def by_walrus(flag):
    flag and (walrus := 1)
    [inner := each for each in range(flag)]
    return inner, walrus


def by_definition(flag):
    if flag > 1:
        def made(): return "function"
    elif flag:
        class made: pass
    else:
        type other = made
        return other.__value__
    return made.__name__


def by_unpacking(items):
    try:
        a, (b, c), *d = items
    except (ValueError, TypeError) as error:
        print(error)
    return a, b, c, d


def by_augmented(flag):
    if not flag:
        total = 0
    total += 1
    return total


for items in [], [1]:
    show(by_for, items)
for items in [], [[1, 2]]:
    show(by_for_else, items)
for fails in True, False, 0, 2:
    show(by_with, fails)
for name in "x", "":
    show(by_import, name)
for subject in [2, 1], [1, 3], {"k": 1, "l": 2}, "text", "", [5, 6]:
    show(by_match, subject)
for subject in [1, 2, 3], [1, 2, 4], [1]:
    show(by_failed_match, subject)
for error in ValueError(), KeyError():
    show(by_except, error)
show(by_group)
for flag in range(3):
    show(by_walrus, flag)
    show(by_definition, flag)
for items in [1, [2, 3]], [1, [2]], [1, 2], []:
    show(by_unpacking, items)
for flag in 0, 1:
    show(by_augmented, flag)
