a, b = [], []
for _ in range(100000):
    a, b = [a], [b]
try:
    a == b
except RecursionError as error:
    print(error)  # expect: maximum recursion depth exceeded in comparison
