def g():
    x = (yield 1) + (yield 2)
    print("sum", x)
    y = [(yield 3), (yield 4)]
    print(y)
    print((yield 5) and (yield 6), (yield 7) if (yield 8) else (yield 9))
    return {(yield 10): (yield 11)}


it = g()
value = next(it)
try:
    while True:
        print("yielded", value)
        value = it.send(value * 10)
except StopIteration as stop:
    print(stop.value)
# expect: yielded 1
# expect: yielded 2
# expect: sum 30
# expect: yielded 3
# expect: yielded 4
# expect: [30, 40]
# expect: yielded 5
# expect: yielded 6
# expect: yielded 8
# expect: yielded 7
# expect: 60 70
# expect: yielded 10
# expect: yielded 11
# expect: {100: 110}
