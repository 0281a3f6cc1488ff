# Managers written by hand: from generators, stacks of exits, timers, redirection, transactions, suppression.
import sys


class contextmanager:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args, **kwargs):
        return Active(self.function(*args, **kwargs))


class Active:
    def __init__(self, generator):
        self.generator = generator

    def __enter__(self):
        try:
            return next(self.generator)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, trace):
        if kind is None:
            try:
                next(self.generator)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.generator.throw(value)
        except StopIteration as stop:
            return stop is not value
        except RuntimeError as error:
            if error is value or isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        except BaseException as error:
            if error is not value:
                raise
            return False
        raise RuntimeError("generator didn't stop after throw()")


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    finally:
        print(f"</{name}>")


@contextmanager
def suppress(*kinds):
    try:
        yield
    except kinds as error:
        print("suppressed", repr(error))


@contextmanager
def translate(old, new):
    try:
        yield
    except old as error:
        raise new(*error.args) from error


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    yield 1
    yield 2


with tag("a") as a, tag("b") as b:
    print(a + b)
with suppress(KeyError), tag("c"):
    raise KeyError("k")
try:
    with translate(KeyError, ValueError):
        raise KeyError("k")
except ValueError as error:
    print(repr(error), repr(error.__cause__))
for make in (never, twice):
    try:
        with make():
            print("body")
    except RuntimeError as error:
        print(error)
try:
    with twice():
        raise KeyError
except RuntimeError as error:
    print(error, repr(error.__context__))
try:
    with tag("stop"):
        raise StopIteration("through")
except StopIteration as stop:
    print(stop.value)


class Stack:
    def __init__(self):
        self.managers = []

    def __enter__(self):
        return self

    def enter(self, manager):
        result = type(manager).__enter__(manager)
        self.managers.append(manager)
        return result

    def __exit__(self, *exc):
        suppressed = False
        while self.managers:
            manager = self.managers.pop()
            if type(manager).__exit__(manager, *exc):
                suppressed, exc = True, (None, None, None)
        return suppressed


with Stack() as stack:
    for name in "xyz":
        stack.enter(tag(name))
    stack.enter(suppress(ZeroDivisionError))
    1 / 0
print("after stack")


class Redirect:
    def __init__(self, target):
        self.target = target

    def __enter__(self):
        self.old, sys.stdout = sys.stdout, self.target
        return self.target

    def __exit__(self, *exc):
        sys.stdout = self.old


class Text:
    def __init__(self):
        self.parts = []

    def write(self, part):
        self.parts.append(part)

    def flush(self):
        pass


with Redirect(Text()) as text:
    print("captured", 1)
print(text.parts)
