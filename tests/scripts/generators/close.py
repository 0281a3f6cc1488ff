def careful():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("closing")
        raise
    finally:
        print("cleanup")


g = careful()
next(g)
g.close()
# expect: closing
# expect: cleanup
g.close()
careful().close()


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as error:
    print(error)  # expect: generator ignored GeneratorExit


def returns():
    try:
        yield 1
    except GeneratorExit:
        return "value"


g = returns()
next(g)
print(g.close())  # expect: value
