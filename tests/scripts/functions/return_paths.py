def f(x):
    if x == 1:
        return "one"
    for i in range(3):
        while True:
            if x == 2:
                return "from the loop"
            break
    else:
        if x == 3:
            return
    try:
        return "from try"
    finally:
        if x == 4:
            return "from finally"


print(f(1), f(2), f(3), f(4), f(5))  # expect: one from the loop None from finally from try


def empty():
    pass


print(empty())  # expect: None
