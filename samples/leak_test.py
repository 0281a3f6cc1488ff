# A test that fails on a leak: lifetime.expect_freed() wants the window to be gone after the block, but for the names of
# the function that the block is in. The first kind of window stays registered after it is closed.
import lifetime


class Keyboard:
    def __init__(self):
        self.listeners = []


class Window:
    def __init__(self, keyboard):
        self.keyboard = keyboard
        keyboard.listeners.append(self.on_key)

    def on_key(self):
        pass

    def close(self):
        pass


class TidyWindow(Window):
    def close(self):
        self.keyboard.listeners.remove(self.on_key)


keyboard = Keyboard()


def test_closed_windows_are_freed(kind):
    window = kind(keyboard)
    with lifetime.expect_freed(window):
        window.close()


for kind in Window, TidyWindow:
    try:
        test_closed_windows_are_freed(kind)
        print(kind.__name__, "passed")
    except lifetime.StillAlive as error:
        print(kind.__name__, "failed:", error)
