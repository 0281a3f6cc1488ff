def g():
    try:
        next(it)
    except ValueError as error:
        print(error)
    yield 1


it = g()
print(next(it))
# expect: generator already executing
# expect: 1
