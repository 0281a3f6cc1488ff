# Names that nobody has bound: the text for functions, classes, modules, comprehensions, lambdas.
def show(action):
    try:
        action()
    except NameError as error:
        print(type(error).__name__, error, error.name)


def plain(): return missing
def local_before():
    print(value)
    value = 1
def deleted():
    value = 1
    del value
    return value
def deletes():
    del value
    value = 1
def free_before():
    def inner(): return value
    inner()
    value = 1
def free_deleted():
    value = 1
    def inner(): return value
    del value
    return inner()
def nonlocal_delete():
    value = 1
    def inner():
        nonlocal value
        del value
        del value
    inner()
def global_delete():
    global never_there
    del never_there
def global_read():
    global never_there
    return never_there
def loop():
    for i in []: pass
    return i
def handler():
    try: 1 / 0
    except ZeroDivisionError as error: pass
    return error
def with_class():
    class C:
        x = unknown
def class_local():
    class C:
        print(x)
        x = 1
def class_delete():
    class C:
        del x
def comprehension(): return [a for b in [1]]
def iterable(): return [x for x in x]
def nested(): return [[y for x in [1]] for z in [1]]
def generator(): return list(g for _ in [1])
def in_lambda(): return (lambda: q)()
def default():
    def f(a=w): pass
def decorator():
    @unknown
    def f(): pass
def annotation():
    def f(a: unknown): pass
def augmented():
    value += 1
def augmented_global():
    global never_there
    never_there += 1
def walrus():
    return w2 if False and (w2 := 1) else w2
def match_capture():
    match 1:
        case str() as captured: pass
    return captured
def import_later():
    math.pi
    import math


for action in list(globals().values()):
    if callable(action) and action is not show and action.__module__ == __name__:
        print(action.__name__, end=": ")
        show(action)
