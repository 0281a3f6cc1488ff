import gc, weakref


class Node:
    pass


def watched(make):
    node = Node()
    make(node)
    return weakref.ref(node)


def through_list(n): n.x = [n]
def through_dict(n): n.x = {"k": n}
def through_key(n): n.x = {n: 1}
def through_tuple(n): n.x = (n,)
def through_set(n): n.x = {n}
def through_frozenset(n): n.x = frozenset([n])
def through_closure(n): n.x = lambda: n
def through_default(n):
    def f(x=n): pass
    n.x = f
def through_method(n): n.x = n.__repr__
def through_generator(n):
    def g():
        yield n
    n.x = g()
    next(n.x)
def through_iterator(n): n.x = iter([n])
def through_exception(n): n.x = ValueError(n)
def through_class(n):
    class A:
        held = n
    n.x = A
def through_slice(n): n.x = slice(n)
def through_property(n): n.x = property(lambda s: n)
def through_map(n): n.x = map(lambda v: v, [n])
def through_traceback(n):
    try:
        raise ValueError
    except ValueError as error:
        n.x = error


gc.collect()
gc.disable()
for make in [v for k, v in list(globals().items()) if k.startswith("through_")]:
    reference = watched(make)
    alive = reference() is not None
    gc.collect()
    print(make.__name__, alive, reference())
# expect: through_list True None
# expect: through_dict True None
# expect: through_key True None
# expect: through_tuple True None
# expect: through_set True None
# expect: through_frozenset True None
# expect: through_closure True None
# expect: through_default True None
# expect: through_method True None
# expect: through_generator True None
# expect: through_iterator True None
# expect: through_exception True None
# expect: through_class True None
# expect: through_slice True None
# expect: through_property True None
# expect: through_map True None
# expect: through_traceback True None
