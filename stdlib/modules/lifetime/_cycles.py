"""The cycles that collections found."""

import _lifetime_cycles
import gc


class CycleEdge:
    """How one thing of a cycle holds the next: all of it texts.

    holder        the thing in a few words, "Node(name='a')"
    holder_class  its class, "Node"; of functions "function f()"
    name          by what it holds the next: ".parent", ".children[0]", " closure 'x'"
    target        the next thing
    """

    __slots__ = ("holder", "holder_class", "name", "target")

    def __init__(self, holder, holder_class, name, target):
        self.holder = holder
        self.holder_class = holder_class
        self.name = name
        self.target = target

    def __repr__(self):
        return f"<edge {self.holder}{self.name} → {self.target}>"


class Cycle:
    """One kind of cycle that collections found: all that go through things of the same classes by the same names.

    edges          the shortest cycle of the first of them, as CycleEdges; the last one leads back to the first thing,
                   and is the edge to weaken (of a long cycle the first few edges, and the last)
    weaken         that edge as a programmer would say it: "Node.parent". None: no edge can be weak (a class and itself)
    breaks_all     True: without edges of that name no cycle is left among those objects
    advice         what to do there
    members        the first objects that hung together by cycles, in a few words each; size: how many there were
    count          how many were found
    objects        how many objects they were, and freed_objects, freed_bytes: with all that hung on them alone
    definitions    (name, file, line) of the classes and functions in the cycle

    Lists, dicts, cells, bound methods and other means are parts of an edge: things are instances, functions, generators,
    frames, exceptions. Which edge is to be weak: one whose like break all cycles, if there is any; of those rather an
    attribute with a name like parent, owner or previous; then a bound method that is kept (an observer); then another
    attribute that holds an instance; a variable of a closure; a variable of a generator or of a call that a traceback
    keeps; a default value; exceptions' links; items of containers; attributes of classes; and only then an attribute
    that holds a function, generator or exception, for nobody else may hold that. Of two alike the one to the object that
    more of the others point to.
    """

    __slots__ = ("edges", "members", "size", "weaken", "advice", "breaks_all", "count", "objects", "freed_objects",
                 "freed_bytes", "definitions", "_text")

    def __init__(self, fields):
        (edges, self.members, self.size, self.weaken, self.advice, self.breaks_all, self.count, self.objects,
         self.freed_objects, self.freed_bytes, self.definitions, self._text) = fields
        self.edges = tuple([CycleEdge(*edge) for edge in edges])

    def __str__(self):
        return self._text.rstrip("\n")

    def __repr__(self):
        path = " → ".join([edge.holder_class + edge.name for edge in self.edges])
        return f"<cycle {path} → …, found {self.count} times>" if self.count != 1 else f"<cycle {path} → …>"


class Cycles:
    """What cycles() gives: a sequence of Cycle, the heaviest first. str() is the report.

    is_exact is False if there was so much garbage that only a part of it was looked at: the numbers are then estimates.
    """

    __slots__ = ("_cycles", "_report", "is_exact")

    def __init__(self, cycles, is_exact, report):
        self._cycles = cycles
        self._report = report
        self.is_exact = is_exact

    def __len__(self):
        return len(self._cycles)

    def __iter__(self):
        return iter(self._cycles)

    def __getitem__(self, index):
        return self._cycles[index]

    def __str__(self):
        return self._report

    def __repr__(self):
        return f"<{len(self._cycles)} kinds of cycles>" if len(self._cycles) != 1 else "<1 kind of cycle>"


def cycles(*, collect=False, forget=False, most=20):
    """The cycles that collections have found since lifetime was imported (or the program was started with
    --report-cycles), as texts and numbers: nothing is kept alive.

    collect: run gc.collect() first. forget: what was found so far is told no more by later calls. most: kinds in the
    report, which is what str() of the result gives.
    """
    if collect:
        gc.collect()
    found, is_exact, report = _lifetime_cycles.found(most)
    if forget:
        _lifetime_cycles.forget()
    return Cycles(tuple([Cycle(fields) for fields in found]), is_exact, report.rstrip("\n"))


_lifetime_cycles.record()
