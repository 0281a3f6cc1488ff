# except* among loops, functions, nested tries and with; what may leave it and how.
class Manager:
    def __enter__(self):
        print("enter", end=" ")

    def __exit__(self, kind, value, trace):
        print("exit", repr(value), end=" ")


def in_loop():
    found = []
    for error in (ValueError(1), None, KeyError(2), ExceptionGroup("g", [ValueError(3), KeyError(4)])):
        try:
            if error:
                raise error
            found.append("none")
        except* ValueError as e:
            found.append(("V", [x.args for x in e.exceptions]))
        except* KeyError as e:
            found.append(("K", [x.args for x in e.exceptions]))
    return found


def in_with():
    with Manager():
        try:
            raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
        except* ValueError:
            pass


def with_inside():
    try:
        raise ValueError(1)
    except* ValueError:
        with Manager():
            print("body", end=" ")
    return "fine"


def nested_in_clause():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError as outer:
        try:
            raise ExceptionGroup("inner", [TypeError(3), OSError(4)])
        except* TypeError as inner:
            print(repr(inner), repr(inner.__context__), end=" ")
        print("never reached")
    except* KeyError as e:
        print(repr(e), end=" ")


def ordinary_inside():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* (ValueError, KeyError) as e:
        for each in e.exceptions:
            try:
                raise each
            except ValueError:
                print("V", end=" ")
            except KeyError:
                print("K", end=" ")
    return "fine"


def loop_in_clause():
    out = []
    try:
        raise ExceptionGroup("g", [ValueError(i) for i in range(4)])
    except* ValueError as e:
        for each in e.exceptions:
            if each.args == (1,):
                continue
            if each.args == (3,):
                break
            out.append(each.args)
        out.append((lambda: "function")())
        out += [x.args for x in e.exceptions if x.args[0] % 2]
    return out


def function_in_clause():
    try:
        raise ValueError(1)
    except* ValueError as e:
        def f():
            return repr(e)
        print(f(), end=" ")
    try:
        f()
    except NameError as error:
        return str(error)


def finally_return():
    try:
        try:
            raise ValueError(1)
        except* KeyError:
            pass
        finally:
            return "swallowed"
    except* ValueError:
        return "never"


def deep():
    try:
        try:
            try:
                raise ExceptionGroup("g", [ValueError(1), KeyError(2), OSError(3)])
            except* ValueError:
                print("1", end=" ")
        except* KeyError:
            print("2", end=" ")
    except* OSError:
        print("3", end=" ")
    return "fine"


def system_exit():
    try:
        raise SystemExit(5)
    except* SystemExit as e:
        return_value = repr(e)
    return return_value


for function in (in_loop, in_with, with_inside, nested_in_clause, ordinary_inside, loop_in_clause, function_in_clause, finally_return, deep, system_exit):
    try:
        print(function.__name__, function())
    except BaseException as error:
        print("->", repr(error))
for source in ("try: pass\nexcept* ValueError: return", "while 1:\n try: pass\n except* ValueError: break", "try: pass\nexcept*: pass",
               "for x in y:\n try: pass\n except* E: continue", "try: pass\nexcept E: pass\nexcept* F: pass", "try: pass\nexcept* (yield): pass"):
    try:
        compile(source, "s", "exec")
        print("compiles")
    except SyntaxError as error:
        print(error.msg, error.lineno)
