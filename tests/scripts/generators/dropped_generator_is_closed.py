def g():
    try:
        yield 1
    finally:
        print("cleanup")


x = g()
next(x)
print("dropping")  # expect: dropping
del x  # expect: cleanup
print("dropped")  # expect: dropped
for value in g():
    break  # expect: cleanup
print("after the loop")  # expect: after the loop
