"""Why an object lives."""

import _lifetime_paths
import gc
import weakref


class Edge:
    """How one thing holds the next: all of it texts, so that nothing is kept alive.

    kind        "global", "local", "attribute", "item", "key", "element", "cell" (a closure's variable), "default", "part" …
    name        "global 'cache' of module __main__", ".parent", "['key']", "local 'x' of f(), line 12 of prog.py"
    holder      who holds, in a few words; of the first edge: the module, the call or the interpreter
    target      what is held
    file, line  where the holder is in the program (a call, a function, a generator), or None
    is_suspect  see Why.suspect
    """

    __slots__ = ("kind", "name", "holder", "target", "file", "line", "is_suspect")

    def __init__(self, kind, name, holder, target, file, line, is_suspect):
        self.kind = kind
        self.name = name
        self.holder = holder
        self.target = target
        self.file = file
        self.line = line
        self.is_suspect = is_suspect

    def __repr__(self):
        return f"<edge {self.holder}: {self.name} → {self.target}>"


class Path:
    """A chain of edges from a root to the object. root: the first edge's name."""

    __slots__ = ("edges",)

    def __init__(self, edges):
        self.edges = edges

    @property
    def root(self):
        return self.edges[0].name

    @property
    def suspect(self):
        for edge in self.edges:
            if edge.is_suspect:
                return edge
        return None

    def __len__(self):
        return len(self.edges)

    def __iter__(self):
        return iter(self.edges)

    def _lines(self):
        lines = []
        for depth, edge in enumerate(self.edges):
            mark = "   ← the only strong link here: weak, it would free the object" if edge.is_suspect else ""
            lines.append(f"{'  ' * (depth + 1)}{edge.name} → {edge.target}{mark}")
        return lines

    def __str__(self):
        return "\n".join(self._lines())

    def __repr__(self):
        return "<path " + " → ".join([edge.name for edge in self.edges]) + ">"


class Why:
    """What why() gives. str() tells it, one edge a line, the root first.

    object      the object in a few words
    paths       the chains, the shortest first; empty unless is_reachable
    edges       those of the first chain; of the cycle, if only a cycle keeps the object
    root        the name of the first edge; None if only a cycle keeps the object, or nothing
    suspect     the edge to weaken. It is on every chain from the roots to the object, so if it were weak the object would
                be freed; of several such edges it is the last one that is no variable of a running call (those go by
                themselves), and of an edge to a bound method and the method's own it is the former. Variables of
                running calls that name the object itself are looked away from. None: no single edge is enough.
    is_reachable, is_cycle
                whether the program can still reach it; whether only a cycle keeps it, which gc.collect() would free
    """

    __slots__ = ("object", "paths", "_edges", "_kind", "_cycle")

    def __init__(self, kind, words, ways, cycle):
        self.object = words
        self._kind = kind
        self._cycle = cycle
        chains = [tuple([Edge(*step) for step in way]) for way in ways]
        self._edges = chains[0] if chains else ()
        self.paths = [Path(edges) for edges in chains] if kind == "roots" else []

    @property
    def edges(self):
        return list(self._edges)

    @property
    def is_reachable(self):
        return self._kind == "roots"

    @property
    def is_cycle(self):
        return self._kind == "cycle"

    @property
    def root(self):
        return self._edges[0].name if self._kind == "roots" else None

    @property
    def suspect(self):
        return self.paths[0].suspect if self.paths else None

    def __str__(self):
        if self._kind == "nothing":
            return (f"{self.object}: nothing holds it but a value in an evaluation, such as the argument of this call; "
                    "it dies with that")
        if self._kind == "collecting":
            return f"{self.object}: a collection is under way; ask when it has ended"
        if self._kind == "cycle":
            lines = [f"{self.object} lives only by a cycle; gc.collect() would free it:"]
            for place, edge in enumerate(self._edges):
                lines.append(f"  {edge.holder}: {edge.name} → {edge.target}")
                if place + 1 == self._cycle and place + 1 < len(self._edges):
                    lines.append("  and from the cycle")
            return "\n".join(lines)
        lines = [f"{self.object} lives:"]
        for place, path in enumerate(self.paths):
            if place:
                lines.append("and also:")
            lines += path._lines()
        return "\n".join(lines)

    def __repr__(self):
        if self._kind == "roots":
            return f"<why {self.object}: " + " → ".join([edge.name for edge in self._edges]) + ">"
        return f"<why {self.object}: only by a cycle>" if self._kind == "cycle" else f"<why {self.object}: {self._kind}>"


def why(obj, *, paths=1):
    """Why the object lives: the shortest chain of strong references from a root to it.

    Roots are the globals of modules, the variables of running functions, pending finalizers, atexit handlers, the
    exception being handled, the prompt's _, and what the interpreter holds for a moment. Variables of running functions
    that name the object itself are told last: they go by themselves.

    paths: tell so many chains, each by another holder of the object, the shortest first.

    While a collection is under way (in a __del__ or a callback that it calls) nobody can tell, and the answer says so.
    """
    return Why(*_lifetime_paths.reasons((obj,), paths, False))


class StillAlive(AssertionError):
    """Objects that should have been freed live on. whys: the why() of each."""

    def __init__(self, whys):
        super().__init__("still alive: " + "\n".join([str(each) for each in whys]))
        self.whys = whys


class expect_freed:
    """with expect_freed(obj, …): the objects must be gone after the block, or be held by no more than names of the
    function (or module) that the block is in. Else StillAlive, an AssertionError, tells why each of them lives.

    collect: objects that only a cycle keeps may be left to the collector. Without, a cycle is a leak.

    Objects are held weakly. Those of which there can be no weak reference (lists, dicts, instances of a class with
    __slots__ alone) are held until the end of the block, and die there if nobody else holds them. What holds nothing
    itself (texts, numbers) is refused. An exception in the block passes through, and nothing is checked.

    It is no decorator: the objects are those of a function's run, and no one has them when the function is defined.
    """

    __slots__ = ("_watched", "_held", "_collect")

    def __init__(self, *objs, collect=False):
        if not objs:
            raise TypeError("expect_freed() needs at least one object")
        self._watched = []  # a weak reference each, or a place in _held
        self._held = []
        self._collect = collect
        for obj in objs:
            try:
                reference = weakref.ref(obj)
            except TypeError:
                reference = None
            _lifetime_paths.check(obj, reference is None)
            if reference is None:
                self._watched.append(len(self._held))
                self._held.append(obj)
            else:
                self._watched.append(reference)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, traceback):
        watched, held = self._watched, self._held
        self._watched, self._held = [], []
        if kind is not None:
            return False
        if self._collect:
            gc.collect()
        alive = []
        for each in watched:
            obj = held[each] if isinstance(each, int) else each()
            if obj is not None:
                alive.append(obj)
        held.clear()
        obj = None
        whys = []
        for place in range(len(alive)):
            found = Why(*_lifetime_paths.reasons((alive[place], alive), 1, True))
            if found.is_reachable or (found.is_cycle and not self._collect):
                whys.append(found)
            elif found._kind == "collecting":
                raise RuntimeError("expect_freed() cannot look while a collection is under way")
        if whys:
            raise StillAlive(whys)
        return False
