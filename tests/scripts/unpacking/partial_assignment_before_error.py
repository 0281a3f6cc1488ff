a = b = "old"
try:
    a, b = [1]
except ValueError:
    print(a, b)  # expect: old old
x = {}
try:
    x["k"], nowhere.y = 1, 2
except NameError as error:
    print(x, error)  # expect: {'k': 1} name 'nowhere' is not defined
