# NameError and UnboundLocalError: texts, attributes, in every kind of scope.
def attempt(f):
    try: f()
    except NameError as error: print(type(error).__name__, "|", error, "|", error.name)
def local():
    print(x)
    x = 1
def deleted():
    y = 1
    del y
    return y
def twice():
    z = 1
    del z
    del z
def free():
    def inner(): return later
    inner()
    later = 1
def free_deleted():
    v = 1
    def inner(): return v
    del v
    inner()
def nonlocal_deleted():
    w = 1
    def inner():
        nonlocal w
        del w
        del w
    inner()
def missing_global(): return nowhere
def delete_global():
    global never
    del never
def augmented():
    counter += 1
def in_class():
    class C:
        print(attribute)
        attribute = 1
def class_delete():
    class C: del nothing
def loop_variable():
    for i in []: pass
    return i
def exception_name():
    try: 1 / 0
    except ZeroDivisionError as e: pass
    return e
def comprehension(): return [unknown for _ in range(1)]
def generator(): return list(q for _ in range(1) if q)
def cell_before():
    def inner(): return cell
    print(cell)
    cell = 1
def with_name():
    if False: name = 1
    return (lambda: name)()
def args(*, a=1):
    del a
    return a
def import_name():
    import math as m
    del m
    m
def star():
    del undefined_thing.attribute
for f in (local, deleted, twice, free, free_deleted, nonlocal_deleted, missing_global, delete_global, augmented, in_class, class_delete,
          loop_variable, exception_name, comprehension, generator, cell_before, with_name, args, import_name, star): attempt(f)
attempt(lambda: eval("unknown1 + 1"))
attempt(lambda: exec("del unknown2"))
attempt(lambda: exec("unknown3", {}))
attempt(lambda: exec("class C: x = unknown4"))
attempt(lambda: exec("global g\ndel g"))
counter = 0
attempt(augmented)
