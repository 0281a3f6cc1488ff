# What only an evaluation, an exception that is handled or a collection under way holds is told as such.
import gc
import lifetime
import weakref


class Node:
    def __init__(self, name):
        self.name = name


class Failure(Exception):
    pass


print(lifetime.why(Node("temporary")))
print(lifetime.why([]))
print(lifetime.why(Node("temporary")).is_reachable, repr(lifetime.why([])))


def in_a_list():
    node = Node("in a list")
    reference = weakref.ref(node)
    return [[node], (node := None), lifetime.why(reference())][2]


print(in_a_list())


def fails():
    error = Failure("handled")
    reference = weakref.ref(error)
    try:
        raise error
    finally:
        error = None
        print(lifetime.why(reference()))


try:
    fails()
except Failure:
    pass


class Dying:
    def __del__(self):
        why = lifetime.why(self)
        print(why, repr(why), why.is_reachable, why.is_cycle, why.paths)
        try:
            with lifetime.expect_freed(self):
                pass
        except RuntimeError as error:
            print(error)


dying = Dying()
dying.itself = dying
del dying
gc.collect()
