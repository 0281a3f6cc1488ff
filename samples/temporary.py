# A temporary resource that is put away exactly once: when its owner dies, when it is closed, or at exit.
import weakref

shelf = {}  # stands for the file system


def put_away(name, why):
    del shelf[name]
    print(f"  {name} is removed: {why}")


class Scratch:
    """A scratch file; closing it early is polite, forgetting to is harmless."""

    def __init__(self, name):
        shelf[name] = ""
        # The callback must not refer to `self`, or the object could never die.
        self._cleanup = weakref.finalize(self, put_away, name, "its owner died, or the program ended")
        self.name = name

    def write(self, text):
        shelf[self.name] += text

    def close(self):
        if self._cleanup.detach():
            put_away(self.name, "it was closed")

    @property
    def closed(self):
        return not self._cleanup.alive


notes = Scratch("notes.tmp")
notes.write("buy milk")
print("on the shelf:", sorted(shelf))

print("forgotten:")
del notes
print("on the shelf:", sorted(shelf))

print("closed, twice:")
draft = Scratch("draft.tmp")
draft.close()
draft.close()
print("closed:", draft.closed)

print("still open when the program ends:")
log = Scratch("log.tmp")
