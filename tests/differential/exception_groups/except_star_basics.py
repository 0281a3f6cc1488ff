# except*: which parts each clause gets, what is left, else and finally.
def tree(error):
    if isinstance(error, BaseExceptionGroup):
        return f"{type(error).__name__}({error.message!r}, [{', '.join(map(tree, error.exceptions))}])"
    return repr(error)


def run(error):
    log = []
    try:
        try:
            if error is not None:
                raise error
            log.append("body")
        except* ValueError as e:
            log.append("V " + tree(e))
        except* (TypeError, KeyError) as e:
            log.append("TK " + tree(e))
        except* OSError:
            log.append("O")
        else:
            log.append("else")
        finally:
            log.append("finally")
    except BaseException as e:
        log.append("out " + tree(e))
    print(log)


run(None)
run(ValueError("naked"))
run(KeyError("naked"))
run(IndexError("not caught"))
run(KeyboardInterrupt())
run(ExceptionGroup("g", [ValueError(1)]))
run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup("g", [ValueError(1), IndexError(2)]))
run(ExceptionGroup("g", [ExceptionGroup("n", [ValueError(1), KeyError(2)]), ValueError(3), ExceptionGroup("o", [IndexError(4)])]))
run(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]))
run(BaseExceptionGroup("b", [SystemExit()]))


class Mine(ExceptionGroup):
    def derive(self, exceptions):
        return Mine(self.message, exceptions)


run(Mine("mine", [ValueError(1), IndexError(2), KeyError(3)]))
