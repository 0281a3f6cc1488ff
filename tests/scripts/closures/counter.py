def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0
    return up, reset


a, reset = counter()
b, _ = counter()
print(a(), a(), b(5), a())  # expect: 1 2 5 3
reset()
print(a(), b())  # expect: 1 6
