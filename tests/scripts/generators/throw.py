def patient():
    while True:
        try:
            yield "waiting"
        except ValueError as error:
            print("caught", error)
            yield "recovered"


g = patient()
print(next(g))  # expect: waiting
print(g.throw(ValueError("bad")))
# expect: caught bad
# expect: recovered
print(next(g))  # expect: waiting
try:
    g.throw(KeyError("deadly"))
except KeyError as error:
    print("came through", error)  # expect: came through 'deadly'
try:
    next(g)
except StopIteration:
    print("finished")  # expect: finished


def never_started():
    yield 1


try:
    never_started().throw(ValueError("early"))
except ValueError as error:
    print(error)  # expect: early
