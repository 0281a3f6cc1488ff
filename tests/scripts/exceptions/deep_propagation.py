def dive(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        dive(n - 1)
    finally:
        order.append(n)


order = []
try:
    dive(50)
except ValueError as error:
    print(error, order == list(range(51)))  # expect: bottom True
