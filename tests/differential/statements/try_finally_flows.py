# Every way out of try, except, else and finally, nested, in loops and functions, and what the last word is.
def run(function, *arguments):
    try:
        print(function.__name__, *arguments, "->", function(*arguments))
    except BaseException as error:
        print(function.__name__, *arguments, "!", repr(error), "context", repr(error.__context__))


def ways(inside, handler, last):
    def act(what):
        if what == "raise": raise ValueError(what)
        if what == "key": raise KeyError(what)
        return what
    log = []
    for turn in range(3):
        log.append(turn)
        try:
            log.append("try")
            if act(inside) == "break": break
            if inside == "continue": continue
            if inside == "return": return log + ["returned"]
        except ValueError:
            log.append("except")
            if act(handler) == "break": break
            if handler == "continue": continue
            if handler == "return": return log + ["from handler"]
        else:
            log.append("else")
        finally:
            log.append("finally")
            if act(last) == "break": break
            if last == "continue": continue
            if last == "return": return log + ["from finally"]
    else:
        log.append("no break")
    return log


kinds = ["pass", "raise", "key", "break", "continue", "return"]
for inside in kinds:
    for last in kinds:
        run(ways, inside, "pass", last)
for handler in kinds:
    for last in kinds:
        run(ways, "raise", handler, last)


def overwritten():
    try:
        return "first"
    finally:
        try:
            raise ValueError
        except ValueError:
            pass


def value_is_kept():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = None


def deep():
    try:
        try:
            try:
                raise KeyError(1)
            finally:
                raise ValueError(2)
        finally:
            raise TypeError(3)
    except TypeError as error:
        return error.__context__, error.__context__.__context__


def in_while():
    n = 0
    while True:
        try:
            n += 1
            if n < 3: continue
            break
        finally:
            n += 10
    return n


def nested_returns():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        return 3


for function in overwritten, value_is_kept, deep, in_while, nested_returns:
    run(function)
