# A function that captures itself; a lambda in an attribute that captures its object, which a weak attribute would lose.
from _found import show


def recursive():
    def loop(n):
        return loop(n - 1)


class Button:
    def __init__(self):
        self.on_click = lambda: self


class Form:
    def __init__(self):
        def submit():
            return self

        self.handlers = {"submit": submit}


def default():
    def remember(seen=[]):
        pass

    remember.__defaults__[0].append(remember)


show(recursive)
show(Button)
show(Form)
show(default)
