# A program that fails at last: each layer wraps the error of the one below, and everything is put away all the same.
import weakref


class StorageError(Exception):
    pass


class Connection:
    def __init__(self, name):
        self.name = name
        weakref.finalize(self, print, "closing", name)

    def read(self, key):
        return {"a": "1", "b": "two"}[key]


class Store:
    def __init__(self):
        self.connection = Connection("main")

    def number(self, key):
        try:
            return int(self.connection.read(key))
        except ValueError as error:
            raise StorageError(f"{key} is damaged") from error


def report(store, keys):
    total = 0
    try:
        for key in keys:
            total += store.number(key)
            print("so far", total)
    finally:
        print("report ends")
    return total


store = Store()
print(report(store, "a"))
report(store, "aba")
