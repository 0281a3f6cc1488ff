class Manager:
    def __enter__(self):
        print("enter")
        return "managed"

    def __exit__(self, *details):
        print("exit", details[0])


def g():
    if (yield "if"):
        yield "then"
    while (yield "while"):
        yield "body"
    for x in (yield "for"):
        yield x
    with Manager() as m:
        yield m
    try:
        yield "try"
        raise KeyError
    except KeyError:
        yield "except"
    else:
        yield "else"
    finally:
        yield "finally"
    assert (yield "assert"), "message"
    del (yield "del")[0]
    yield f"f{(yield 'in f-string')}"


answers = iter([None, True, None, True, None, False, [7], None, None, None, None, None, True, [1, 2], "string", None])
it = g()
value = next(it)
try:
    next(answers)
    while True:
        print(value)
        value = it.send(next(answers, None))
except StopIteration:
    print("done")
# expect: if
# expect: then
# expect: while
# expect: body
# expect: while
# expect: for
# expect: 7
# expect: enter
# expect: managed
# expect: exit None
# expect: try
# expect: except
# expect: finally
# expect: assert
# expect: del
# expect: in f-string
# expect: fstring
# expect: done
