# all() and any(): truth, short circuit, errors in the middle, arguments.
def loud(*values):
    for value in values:
        print("asked", value, end="; ")
        yield value
for function in (all, any):
    print(function.__name__)
    for values in ((), (1,), (0,), (1, 0, 1), (0, 0, 2, 3), ("", [1])):
        print(function(loud(*values)))
class Truth:
    def __bool__(self):
        raise ValueError("no truth")
class Length:
    def __len__(self):
        return -1
for function in (all, any):
    for values in ([Truth()], [Length()]):
        try:
            function(values)
        except ValueError as error:
            print(function.__name__, type(error).__name__, error)
    for bad in (5, None, int):
        try:
            function(bad)
        except TypeError as error:
            print(error)
    for arguments in ((), ([], [])):
        try:
            function(*arguments)
        except TypeError as error:
            print(error)
    try:
        function(iterable=[])
    except TypeError as error:
        print(error)
def failing():
    yield 0
    yield 1
    raise KeyError("late")
print(any(failing()))
try:
    all(x + 1 for x in failing())
except KeyError as error:
    print("KeyError", error)
