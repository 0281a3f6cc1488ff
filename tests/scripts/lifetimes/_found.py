"""What the collector finds after a function has been called: for the tests of lifetime.cycles()."""
import gc
import lifetime

gc.disable()


def show(make):
    make()
    gc.collect()
    for cycle in lifetime.cycles(forget=True):
        print(" → ".join(edge.holder_class + edge.name for edge in cycle.edges))
        print("  weaken:", cycle.weaken, "| breaks all:", cycle.breaks_all, "| count:", cycle.count)
