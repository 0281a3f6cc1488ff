def average():
    total, n, mean = 0, 0, None
    while True:
        total += yield mean
        n += 1
        mean = total / n


g = average()
print(next(g), g.send(10), g.send(20), g.send(60))  # expect: None 10.0 15.0 30.0
try:
    average().send(5)
except TypeError as error:
    print(error)  # expect: can't send non-None value to a just-started generator
