def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


print(factorial(20), factorial(30), ackermann(2, 3), is_even(100), is_odd(7))
# expect: 2432902008176640000 265252859812191058636308480000000 9 True True
