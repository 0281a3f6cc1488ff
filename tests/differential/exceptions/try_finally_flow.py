# return, break and continue through finally, and finally clauses that override them.
log = []


def f1():
    try:
        return "body"
    finally:
        log.append("f1")


def f2():
    try:
        return "body"
    finally:
        return "finally"


def f3():
    try:
        1 / 0
    finally:
        return "swallowed"


def f4():
    for i in range(3):
        try:
            continue
        finally:
            log.append(i)
    return i


def f5():
    for i in range(3):
        try:
            break
        finally:
            log.append(("break", i))
    else:
        return "else"
    return i


def f6():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return i


def f7():
    for i in range(3):
        try:
            return "body"
        finally:
            continue
    return "after"


def f8():
    while True:
        try:
            try:
                return 1
            finally:
                log.append("inner")
        finally:
            log.append("outer")
            break
    return 2


def f9():
    try:
        try:
            raise KeyError("k")
        finally:
            raise ValueError("v")
    except ValueError as error:
        return repr(error.__context__)


def f10():
    try:
        try:
            return "first"
        finally:
            raise ValueError("v")
    except ValueError as error:
        return repr(error.__context__)


def f11():
    x = 1
    try:
        return x
    finally:
        x = 2


def f12():
    x = []
    try:
        return x
    finally:
        x.append("added")


def f13():
    for i in [1, 2]:
        try:
            pass
        except KeyError:
            pass
        else:
            continue
        finally:
            log.append(("finally", i))
        log.append("never")


def f14():
    try:
        pass
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        log.append("f14")


def f15():
    try:
        raise ValueError
    except ValueError:
        return "except"
    else:
        return "else"
    finally:
        log.append("f15")


def f16():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("second")
        else:
            log.append("never")
        finally:
            log.append("f16")
    except KeyError as error:
        return repr(error.__context__)


for function in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16):
    print(function.__name__, function(), log)
    log.clear()
