# Lists, dicts and what else cannot be weakly referenced, but holds something, can be expected to be freed.
import lifetime


class Slots:
    __slots__ = ("other",)


registry = []


def freed():
    things = [1, 2]
    with lifetime.expect_freed(things):
        del things


def still_named():
    outer, inner, slots = [], {}, Slots()
    outer.append(inner)
    slots.other = outer
    with lifetime.expect_freed(inner, slots, outer):
        del slots


def generator():
    def steps():
        yield 1

    started = steps()
    with lifetime.expect_freed(steps, started):
        next(started)


def leaks():
    things, fine = [1, 2], {1}
    with lifetime.expect_freed(fine, things):
        registry.append({"things": things})


def in_a_cycle(collect):
    things = [1]
    things.append(things)
    with lifetime.expect_freed(things, collect=collect):
        del things


def on_a_cycle():
    things, table = [1], {}
    table["things"] = things
    table["itself"] = table
    with lifetime.expect_freed(things):
        del things, table


def dies_at_the_end():
    class Loud:
        def __del__(self):
            print("dies")

    things = [Loud()]
    with lifetime.expect_freed(things):
        del things
        print("still in the block")
    print("behind the block")


def survives_for_another():
    held = [1]
    holder = [held]
    registry.append(holder)
    with lifetime.expect_freed(held, holder):
        holder = None


for test in (freed, still_named, generator, leaks, lambda: in_a_cycle(False), lambda: in_a_cycle(True), on_a_cycle,
             dies_at_the_end, survives_for_another):
    registry.clear()
    try:
        test()
        print(test.__name__, "passes")
    except lifetime.StillAlive as error:
        print(test.__name__, error)
for wrong in (5, None, int, b"text" * 3):
    try:
        lifetime.expect_freed(wrong)
    except TypeError as error:
        print(error)
