# A leak, found by lifetime.cycles(): closed windows live on until the collector comes. The report names the cycle and the
# edge that should be weak; with that one weak, windows die when they are closed.
import gc
import weakref

import lifetime


class Window:
    open_windows = 0

    def __init__(self, title, remember):
        self.title = title
        self.toolbar = Toolbar(self, remember)
        self.undo = [f"{title}: state {number}" for number in range(100)]
        Window.open_windows += 1

    def __del__(self):
        Window.open_windows -= 1


class Toolbar:
    def __init__(self, window, remember):
        self.owner = remember(window)
        self.buttons = ["open", "save"]


def use_windows(remember):
    for title in "letter", "table", "picture":
        Window(title, remember)  # shown, and closed at once
    print("windows left:", Window.open_windows)


gc.disable()  # so that the collector comes when this program says, and not before

print("each toolbar holds its window:")
use_windows(remember=lambda window: window)
gc.collect()
for cycle in lifetime.cycles(forget=True):
    print(f"the collector freed {cycle.count} windows, with {cycle.freed_objects} objects in all:")
    print(cycle)

print("each toolbar knows its window weakly:")
use_windows(remember=weakref.ref)
gc.collect()
print(lifetime.cycles())
