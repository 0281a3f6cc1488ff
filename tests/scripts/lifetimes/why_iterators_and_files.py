# What iterators, files and views hold has names as well.
import functools
import io
import itertools
import lifetime
import operator
import types


class Node:
    def __init__(self, name):
        self.name = name


class Memory(bytearray):
    pass


class Raw(io.RawIOBase):
    def readable(self):
        return True


def last_edges(make, thing):
    global holder
    holder = make(thing)
    edges = lifetime.why(thing, paths=1).edges
    print(" → ".join([edge.name for edge in edges[1:]]))


def kept_by_tee(thing):
    ahead, behind = itertools.tee([thing])
    next(ahead)
    return behind


def kept_by_groupby(thing):
    groups = itertools.groupby([1], lambda number: thing)
    next(groups)
    return groups


last_edges(itertools.repeat, Node("repeated"))
last_edges(kept_by_tee, Node("kept"))
last_edges(kept_by_groupby, Node("key"))
last_edges(lambda thing: itertools.chain([thing]), Node("chained"))
last_edges(lambda thing: itertools.product([thing]), Node("product"))
last_edges(lambda thing: itertools.zip_longest([], fillvalue=thing), Node("fill"))
last_edges(operator.itemgetter, Node("item"))
last_edges(lambda thing: operator.methodcaller("work", thing), Node("argument"))
last_edges(lambda thing: functools.cmp_to_key(max)(thing), Node("compared"))
last_edges(memoryview, Memory(b"memory"))
last_edges(io.BufferedReader, Raw())
last_edges(lambda thing: io.TextIOWrapper(io.BufferedReader(thing)), Raw())
last_edges(lambda thing: types.SimpleNamespace(thing=thing), Node("attribute"))
last_edges(lambda thing: types.MappingProxyType({"key": thing}), Node("value"))
