# Difference: objects that a __del__ makes or saves while the program ends get their turn as well (CPython never comes
# to them). Those that always make new ones are cut off after some rounds, so that the program ends.
import sys

endless = 0


class Chain:
    def __init__(self, number):
        self.number = number

    def __del__(self):
        print("chain", self.number)
        if self.number < 5:
            kept.append(Chain(self.number + 1))


class Endless:
    def __del__(self):
        global endless
        endless += 1
        kept.append(Endless())
        if endless > 1000:
            print("still here")


class Saved:
    def __del__(self):
        print("saved")
        kept.append(self)


class Cycle:
    def __init__(self):
        self.other = Chain(5), self

    def __del__(self):
        print("cycle")


class Failing:
    def __del__(self):
        raise ValueError("ignored")


def waiting():
    try:
        yield
    finally:
        print("generator", len(kept))


async def suspended():
    try:
        await Wait()
    finally:
        print("coroutine", chain.number)


class Wait:
    def __await__(self):
        yield


def local_in_a_traceback():
    local = Chain(9)
    raise KeyError


kept = []
sys.held = lambda: kept
chain = Chain(1)
saved = Saved()
generator = waiting()
next(generator)
coroutine = suspended()
coroutine.send(None)
Cycle()
failing = Failing()
try:
    local_in_a_traceback()
except KeyError as error:
    caught = error
one_more = Endless()
print("end of the program")

# First those that the names of this module reach, in their order.
# expect: end of the program
# expect: chain 1
# expect: saved
# expect: generator 2
# expect: coroutine 1
# expect: chain 9
# Then those of other modules (sys.held leads to the list), and of this one again, for there are new ones.
# expect: chain 2
# expect: chain 3
# Then the rest, in the order of birth.
# expect: cycle
# expect: chain 5
# expect: chain 4
# And another round.
# expect: chain 5
# expect stderr: Exception ignored in: <function Failing.__del__ at 0x>
# expect stderr: Traceback (most recent call last):
# expect stderr: ...
# expect stderr: ValueError: ignored
