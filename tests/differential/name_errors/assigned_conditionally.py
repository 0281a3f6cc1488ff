# Variables that are bound on some ways only.
def show(function, *args):
    try:
        print(function(*args))
    except NameError as error:
        print(type(error).__name__, error, error.name)


def branch(flag):
    if flag:
        value = 1
    return value
def loop(items):
    for item in items:
        found = item
    return item, found
def while_loop(n):
    while n:
        last = n
        n -= 1
    return last
def attempt(fails):
    try:
        if fails: raise ValueError
        value = 1
    except ValueError as error:
        pass
    return value
def context(flag):
    if flag:
        import math as module
    return module.floor(2.5)
def nested(flag):
    if flag:
        def inner(): return 1
    return inner()
def unpack(items):
    try:
        a, b = items
    except ValueError:
        pass
    return a, b
def star(items):
    try:
        a, *b = items
    except ValueError:
        return b
    return b
def switch(value):
    match value:
        case [a, b]: pass
        case {"k": a}: b = 0
    return a, b
def delete_twice(flag):
    value = 1
    if flag: del value
    del value
def closure(flag):
    if flag: captured = 1
    return (lambda: captured)()
def parameter(value):
    del value
    return value


for function in (branch, attempt, context, nested, delete_twice, closure):
    show(function, True)
    show(function, False)
show(loop, [1, 2]); show(loop, [])
show(while_loop, 2); show(while_loop, 0)
show(unpack, [1, 2]); show(unpack, [1])
show(star, [1, 2, 3]); show(star, [])
show(switch, [1, 2]); show(switch, {"k": 1}); show(switch, 3)
show(parameter, 1)
