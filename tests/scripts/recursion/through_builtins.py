def by_key(n):
    return sorted([1, 2], key=lambda x: by_key(n + 1))


def by_map(n):
    return list(map(by_map, [n + 1]))


def by_generator(n):
    yield from by_generator(n + 1)


for attempt in (lambda: by_key(0), lambda: by_map(0), lambda: list(by_generator(0))):
    try:
        attempt()
    except RecursionError:
        print("caught")
# expect: caught
# expect: caught
# expect: caught
