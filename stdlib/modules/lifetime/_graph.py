"""The object graph as a picture."""

import _lifetime_cycles

_drawn = ("svg", "png", "pdf")


def graph(*roots, file=None, depth=8, most=100, cycles=False, innards=False):
    """The objects that the roots hold, as a text in Graphviz' language DOT; without roots, those that the globals of
    __main__ and the variables of the running functions hold.

    Strong edges are solid, weak ones dashed. Cycles that live are orange; what only a cycle keeps alive is red. Who holds
    an object from outside (a global, a local) is written in green.

    file: a path. *.dot and *.gv get the text, *.svg, *.png and *.pdf what Graphviz' program dot makes of it, which has to
    be installed. depth: so many edges from a root. most: so many boxes. cycles: draw the garbage that waits for the
    collector, and what collections have found. innards: classes, modules and what functions are made of, too.

    No code of the program runs, and nothing is kept alive.
    """
    if file is not None:
        file, kind = _named(file)
    text = _lifetime_cycles.picture(roots, depth, most, bool(innards), bool(cycles))
    if file is not None and kind in _drawn:
        _lifetime_cycles.draw(text, kind, file)
    elif file is not None:
        with open(file, "w", encoding="utf-8") as stream:
            stream.write(text)
    return text


def _named(file):
    """The path as a str, and the ending that says what to write."""
    if not isinstance(file, str):
        if not hasattr(type(file), "__fspath__"):
            raise TypeError(f"file must be a str or a path, not {type(file).__name__}")
        file = type(file).__fspath__(file)
    kind = file.rpartition(".")[2].lower()
    if kind not in _drawn and kind not in ("dot", "gv"):
        raise ValueError(f"lifetime.graph() writes .dot, .gv, .svg, .png and .pdf files, not {file!r}")
    return file, kind
