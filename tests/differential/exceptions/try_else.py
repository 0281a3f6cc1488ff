# The else clause runs only if the body fell through, and what it raises is not caught here.
def run(body, other):
    trace = []
    try:
        try:
            trace.append("try")
            if body == "raise":
                raise KeyError("body")
        except KeyError:
            trace.append("except")
        else:
            trace.append("else")
            if other == "raise":
                raise KeyError("else")
        finally:
            trace.append("finally")
    except KeyError as error:
        trace.append(error.args[0])
    return trace


for body in ("", "raise"):
    for other in ("", "raise"):
        print(body or "-", other or "-", run(body, other))


def nested():
    try:
        try:
            raise ValueError("1")
        except KeyError:
            print("wrong")
        else:
            print("wrong")
        finally:
            print("inner finally")
    except ValueError as error:
        print("outer", error)
        try:
            pass
        except BaseException:
            print("wrong")
        else:
            print("inner else")
    else:
        print("wrong")
    finally:
        print("outer finally")


nested()
for n in range(4):
    try:
        if n == 1:
            continue
        if n == 2:
            break
    except ValueError:
        pass
    else:
        print("else", n)
    finally:
        print("finally", n)
