# Deeply nested try statements, loops and functions; handlers that raise handlers.
def nest(depth):
    if depth == 0:
        raise ValueError("bottom")
    try:
        nest(depth - 1)
    except ValueError as error:
        raise ValueError(depth) from error


def chain(error):
    count = 0
    while error.__cause__:
        error, count = error.__cause__, count + 1
    return count, error.args


try:
    nest(100)
except ValueError as error:
    print(error, chain(error))


def unwinding(depth, log):
    try:
        if depth == 0:
            1 / 0
        unwinding(depth - 1, log)
    finally:
        log.append(depth)


log = []
try:
    unwinding(50, log)
except ZeroDivisionError:
    print(log == list(range(51)))
source = "x = []\n"
for i in range(15):
    source += "    " * i + "try:\n"
source += "    " * 15 + "1 / 0\n"
for i in reversed(range(15)):
    source += "    " * i + f"except {'ZeroDivisionError' if i == 3 else 'KeyError'}:\n" + "    " * (i + 1) + f"x.append('caught {i}')\n"
    source += "    " * i + "finally:\n" + "    " * (i + 1) + f"x.append({i})\n"
space = {}
exec(source, space)
print(space["x"])


def loops():
    found = []
    for i in range(3):
        for j in range(3):
            try:
                if j == 1:
                    continue
                if i == 1:
                    break
                try:
                    if j == 2:
                        raise KeyError(i, j)
                except KeyError as error:
                    found.append(error.args)
                    if i == 2:
                        return found
                else:
                    found.append((i, j, "else"))
            finally:
                found.append("f")
        else:
            found.append("loop else")


print(loops())
