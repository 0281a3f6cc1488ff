# ~ of bools, truth of NotImplemented, throw() with three arguments, awaitables that nobody awaits.
import warnings


def generator():
    while True:
        try:
            yield 1
        except ValueError as error:
            yield repr(error)


async def asynchronous():
    yield 1


def started():
    g = generator()
    next(g)
    return g


def forget(step):
    asynchronous_generator = asynchronous()
    getattr(asynchronous_generator, step[0])(*step[1:])


yes = True
for name, action in dict(
    invert=lambda: ~yes, truth=lambda: bool(NotImplemented), negation=lambda: not NotImplemented,
    condition=lambda: 1 if NotImplemented else 2, all=lambda: all([NotImplemented, 0]),
    throw_two=lambda: started().throw(ValueError, "a"), throw_three=lambda: started().throw(ValueError, ValueError("b"), None),
    throw_one=lambda: started().throw(ValueError("c")), throw_class=lambda: started().throw(ValueError),
    asend=lambda: forget(("asend", None)), aclose=lambda: forget(("aclose",)), athrow=lambda: forget(("athrow", ValueError)),
    anext=lambda: forget(("__anext__",)),
).items():
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        result = action()
    print(name, result, [(w.category.__name__, str(w.message)) for w in log])
