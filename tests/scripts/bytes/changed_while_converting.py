# Program code that runs in the middle of an operation changes what it works on.
class Clearing:
    def __init__(self, number):
        self.number = number

    def __index__(self):
        data.clear()
        return self.number


class Releasing:
    def __index__(self):
        view.release()
        return 0


operations = [
    lambda: data[Clearing(1)],
    lambda: data[Clearing(0):3],
    lambda: data.find(b"c", Clearing(1)),
    lambda: data.__setitem__(0, Clearing(1)),
    lambda: data.__setitem__(Clearing(0), 1),
    lambda: data.__setitem__(slice(0, Clearing(2)), b"x"),
    lambda: data.__delitem__(slice(0, Clearing(2))),
    lambda: data.pop(Clearing(1)),
    lambda: data.insert(Clearing(1), 5),
    lambda: data.append(Clearing(1)),
    lambda: data.center(Clearing(9)),
    lambda: data.split(b"b", Clearing(1)),
]
for operation in operations:
    data = bytearray(b"abc")
    try:
        print(operation(), data)
    except Exception as error:
        print(type(error).__name__, error, data)

memory = bytearray(b"abcd")
for operation in [lambda: view.__setitem__(0, Releasing()), lambda: view.__setitem__(Releasing(), 1)]:
    view = memoryview(memory)
    try:
        print(operation(), memory)
    except Exception as error:
        print(type(error).__name__, error, memory)

data = bytearray(b"abc")
data.extend(data)
try:
    data += data
except BufferError as error:
    print(error)
print(data)
data[1:2] = data
print(data, data.join([data[:1], data[:2]]))


class Growing:
    def __iter__(self):
        data.append(1)
        yield 5
        data.clear()
        yield 6


data = bytearray(b"abc")
data.extend(Growing())
print(data)
