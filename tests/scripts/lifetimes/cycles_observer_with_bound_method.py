# The subject keeps a bound method of its observer: there a WeakMethod belongs.
from _found import show


class Subject:
    def __init__(self):
        self.observers = []


class Observer:
    def __init__(self, subject):
        self.subject = subject
        subject.observers.append(self.update)

    def update(self):
        pass


class Handler:
    def __init__(self):
        self.callback = self.handle

    def handle(self):
        pass


show(lambda: Observer(Subject()))
show(Handler)
