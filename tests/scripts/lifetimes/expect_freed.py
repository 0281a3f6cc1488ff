# After the block the objects are gone, or held by no more than names of the function that the block is in.
import lifetime


class Window:
    def __init__(self, name):
        self.name = name

    def on_click(self):
        pass


handlers = []


def freed():
    window = Window("a")
    with lifetime.expect_freed(window):
        del window
    window, other = Window("b"), Window("c")
    with lifetime.expect_freed(window, other):
        del other
    captured = Window("d")
    with lifetime.expect_freed(captured):
        print((lambda: captured.name)())


def leaks():
    window = Window("kept")
    handlers.append(window.on_click)
    with lifetime.expect_freed(window):
        del window


def cycle(collect):
    window = Window("cycle")
    window.me = window
    with lifetime.expect_freed(window, collect=collect):
        del window


def passes():
    window = Window("x")
    handlers.append(window)
    with lifetime.expect_freed(window):
        raise KeyError("passes")


freed()
for function in (leaks, lambda: cycle(False)):
    try:
        function()
    except lifetime.StillAlive as error:
        print(isinstance(error, AssertionError), error, len(error.whys))
handlers.clear()
cycle(True)
try:
    passes()
except KeyError as error:
    print(error)
handlers.clear()
top = Window("top")
with lifetime.expect_freed(top):
    pass
for wrong in (lambda: lifetime.expect_freed(), lambda: lifetime.expect_freed(5)):
    try:
        wrong()
    except TypeError as error:
        print(error)
