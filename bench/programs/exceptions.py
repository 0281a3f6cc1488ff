# Errors raised and caught, near and far, with finally and with.
class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


def fail(depth):
    if depth == 0:
        raise ValueError("bottom")
    try:
        fail(depth - 1)
    finally:
        depth = 0


caught = 0
for i in range(60000):
    try:
        fail(i % 5)
    except ValueError as error:
        caught += len(error.args)
for i in range(150000):
    try:
        {}[i]
    except KeyError:
        caught += 1
for i in range(200000):
    with Guard():
        caught += 1
for text in ("1", "x", "22") * 40000:
    try:
        caught += int(text) > 5
    except ValueError:
        caught -= 1
print(caught)
