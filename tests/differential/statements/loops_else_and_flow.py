# while/else and for/else with every mixture of break, continue, return and exceptions, inside of each other.
def trace(function):
    log = []
    try:
        log.append(("result", function(log.append)))
    except Exception as error:
        log.append(repr(error))
    print(function.__name__, *log)


@trace
def for_else(note):
    for i in range(3): note(i)
    else: note("else")


@trace
def for_break(note):
    for i in range(3):
        if i == 1: break
        note(i)
    else: note("else")


@trace
def for_empty(note):
    for i in []: note(i)
    else: note("else of nothing")


@trace
def while_else(note):
    n = 2
    while n:
        n -= 1
        if n: continue
        note("last turn")
    else: note("else")


@trace
def while_false(note):
    while False: note("never")
    else: note("else at once")


@trace
def break_in_else(note):
    for i in range(2):
        for j in range(2): note((i, j))
        else:
            note("inner else")
            break
        note("never")
    else: note("outer else")


@trace
def continue_in_else(note):
    for i in range(2):
        while True: break
        else: note("never")
        for j in (): pass
        else: continue
        note("never")
    else: return "done"


@trace
def return_in_else(note):
    for i in range(2): pass
    else: return i
    note("never")


@trace
def raise_in_loop(note):
    for i in range(3):
        try:
            if i == 1: raise ValueError(i)
            note(i)
        except ValueError:
            continue
        finally:
            note("finally")
    else: note("else")


@trace
def iterator_raises(note):
    def numbers():
        yield 1
        raise KeyError("from the iterator")
    for i in numbers(): note(i)
    else: note("never")


@trace
def test_raises(note):
    class Test:
        left = 2
        def __bool__(self):
            self.left -= 1
            if self.left < 0: raise RuntimeError("from the test")
            return True
    test = Test()
    while test: note("turn")
    else: note("never")


@trace
def target_after(note):
    for i in range(3): i = i * 10
    note(i)
    for i in (): pass
    note(i)


@trace
def changing(note):
    items = [1, 2, 3]
    for item in items:
        note(item)
        if len(items) < 6: items.append(item * 10)
        if item == 2: items.remove(1)
    else: note(items)


@trace
def constants(note):
    while 1:
        while 0: pass
        else:
            while "": pass
            else: break
    while not 0: return "out"
