def trace(function):
    def wrapper(*arguments):
        print("before", function.__name__)
        result = function(*arguments)
        print("after")
        return result
    return wrapper


def times(n):
    def decorate(function):
        return lambda *a: [function(*a) for _ in range(n)]
    return decorate


@times(2)
@trace
def add(a, b):
    return a + b


print(add(1, 2))
# expect: before add
# expect: after
# expect: before add
# expect: after
# expect: [3, 3]
