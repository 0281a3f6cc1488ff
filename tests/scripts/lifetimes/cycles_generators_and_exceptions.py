# Variables of generators, and of calls that a traceback keeps.
import gc

import lifetime
from _found import show


def generator():
    def holds_itself():
        me = yield
        yield me

    it = holds_itself()
    next(it)
    it.send(it)


class Worker:
    def __init__(self):
        self.job = self.run()
        next(self.job)

    def run(self):
        yield self


def exception():
    try:
        1 / 0
    except ZeroDivisionError as problem:
        error = problem


show(generator)
show(Worker)
exception()
gc.collect()
(cycle,) = lifetime.cycles()
print(cycle.edges[0].holder, cycle.edges[0].holder_class, len(cycle.edges))
print(cycle.edges[1].holder, "|", cycle.edges[1].name, "|", cycle.advice)
print(cycle.weaken, cycle.breaks_all)
