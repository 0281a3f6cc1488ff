# Pipelines of generators: laziness, order of side effects, early end, errors passing through.
log = []


def source(n):
    try:
        for i in range(n):
            log.append(f"s{i}")
            yield i
    finally:
        log.append("source closed")


def double(items):
    try:
        for item in items:
            log.append(f"d{item}")
            yield item * 2
    finally:
        log.append("double closed")


def take(items, n):
    for _, item in zip(range(n), items):
        yield item


def show(title):
    print(title, " ".join(log))
    log.clear()


print(list(double(source(2))))
show("all:")
pipeline = take(double(source(10)), 2)
print(list(pipeline))
del pipeline
show("taken:")


def failing(items):
    for item in items:
        if item == 2:
            raise ValueError(item)
        yield item


try:
    print(list(double(failing(source(5)))))
except ValueError as error:
    print(repr(error))
error = None
show("failed:")
pipeline = double(source(5))
next(pipeline)
pipeline.close()
show("closed:")
pipeline = double(source(5))
next(pipeline)
try:
    pipeline.throw(KeyError("k"))
except KeyError:
    pass
show("thrown:")


def accumulate():
    total = 0
    while True:
        value = yield total
        if value is None:
            return total
        total += value


def collect(results):
    while True:
        result = yield from accumulate()
        results.append(result)


results = []
g = collect(results)
next(g)
for value in (1, 2, None, 10, None, None):
    g.send(value)
print(results)


def interleave(*generators):
    pending = list(generators)
    while pending:
        for g in pending[:]:
            try:
                yield next(g)
            except StopIteration:
                pending.remove(g)


print(list(interleave(iter("abc"), source(2), (c for c in "xyz"))))
show("interleaved:")
