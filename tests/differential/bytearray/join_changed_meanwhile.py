# bytearray.join while what it joins tries to change the array: no change of size, others show at once.
def shown(work):
    try: print(work())
    except Exception as error: print(type(error).__name__, error)

class Parts:
    def __init__(self, change): self.change = change
    def __iter__(self):
        yield b"1"
        self.change(array)
        yield b"2"

changes = {
    "clear": lambda a: a.clear(), "append": lambda a: a.append(1), "item": lambda a: a.__setitem__(0, 65),
    "extend": lambda a: a.extend(b"x"), "init": lambda a: a.__init__(3), "pop": lambda a: a.pop(),
    "delete": lambda a: a.__delitem__(slice(0, 1)), "iadd": lambda a: a.__iadd__(b"q"), "reverse": lambda a: a.reverse(),
    "insert": lambda a: a.insert(0, 7), "remove": lambda a: a.remove(44), "imul": lambda a: a.__imul__(2),
    "same size": lambda a: a.__setitem__(slice(0, 2), b"<>"), "other size": lambda a: a.__setitem__(slice(0, 2), b"<=>"),
    "view": lambda a: memoryview(a).__setitem__(1, 66),
}
for name, change in changes.items():
    array = bytearray(b",;")
    print(name, end=": ")
    shown(lambda: array.join(Parts(change)))
    print("   ", array)
    array.append(33)  # and it is free again
    print("   ", array)

class Early:
    def __iter__(self):
        array.clear()
        return iter([b"x"])
array = bytearray(b",,")
shown(lambda: array.join(Early()))
shown(lambda: array.join(5))
shown(lambda: array.join([b"a", 5, "c"]))
shown(lambda: array.join(iter([b"a", "b"])))
shown(lambda: array.join([array, memoryview(array)[1:], b""]))
def failing():
    yield b"a"
    raise KeyError("half way")
shown(lambda: array.join(failing()))
array.clear()
print(array, array.join([b"a", b"b"]))
class Own(bytearray):
    def append(self, item): super().append(item + 1)
array = Own(b"-")
shown(lambda: array.join(Parts(lambda a: a.append(1))))
array.append(1)
print(array, type(array.join([b"a"])).__name__)
