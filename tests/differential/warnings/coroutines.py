# Coroutines that are never awaited: once for each place, as the filters say, through the module.
import warnings


async def task():
    pass


class C:
    async def method(self):
        pass


with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    task()
    for _ in range(2):
        C().method()
    awaited = task()
    try:
        awaited.send(None)
    except StopIteration:
        pass
    del awaited
    closed = task()
    closed.close()
    del closed
for w in log:
    print(w.category.__name__, w.message, w.lineno, type(w.source).__name__)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    for _ in range(3):
        task()
print(len(log))
