# with and the ways out of it: return, break, continue, nested functions, order of the exits.
log = []


class Manager:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        log.append(f"+{self.name}")
        return self

    def __exit__(self, kind, value, trace):
        log.append(f"-{self.name}" + (f"({value!r})" if kind else ""))
        return self.suppress


def show(function):
    try:
        result = function()
    except BaseException as error:
        result = repr(error)
    print(function.__name__, result, " ".join(log))
    log.clear()


def returns():
    with Manager("a"):
        with Manager("b"):
            return len(log)


def value_before_exit():
    x = [1]
    with Manager("a"):
        return list(log)


def continues():
    for i in range(3):
        with Manager(i):
            if i == 1:
                continue
            log.append("body")


def breaks():
    while True:
        with Manager("a"), Manager("b"):
            break
    return "after"


def in_finally():
    try:
        with Manager("a"):
            1 / 0
    finally:
        log.append("finally")


def in_except():
    try:
        1 / 0
    except ZeroDivisionError:
        with Manager("a"):
            log.append("body")
        raise


def exit_overrides():
    class Raising(Manager):
        def __exit__(self, *exc):
            super().__exit__(*exc)
            raise KeyError(self.name)
    with Raising("a"), Raising("b"):
        raise ValueError("body")


def suppressed_in_loop():
    done = []
    for i in range(3):
        with Manager(i, True):
            if i == 1:
                raise ValueError(i)
            done.append(i)
    return done


def comprehension():
    with Manager("a"):
        return [i for i in range(3)]


def lambda_body():
    with Manager("a"):
        f = lambda: log[-1]
    return f()


def same_manager_twice():
    m = Manager("m")
    with m, m:
        with m:
            pass


def try_else():
    with Manager("a"):
        try:
            pass
        except ValueError:
            pass
        else:
            return "else"
        finally:
            log.append("finally")


def del_target():
    with Manager("a") as m:
        del m
    try:
        m
    except UnboundLocalError as error:
        return str(error)


for function in list(globals().values()):
    if callable(function) and getattr(function, "__name__", "") not in ("show", "Manager", "") and hasattr(function, "__code__"):
        show(function)
