# Difference: in CPython an entry of a WeakKeyDictionary whose value refers to its key lives as long as the table.
# Here such a pair is found to be garbage.
import gc
import weakref


class Key:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies")


table = weakref.WeakKeyDictionary()
key = Key("plain")
table[key] = ["a value that knows its key", key]
del key
gc.collect()
print(len(table))

one, two = Key("one"), Key("two")
table[one], table[two] = two, one
del one, two
gc.collect()
print(len(table))

other = weakref.WeakKeyDictionary()
one, two = Key("crossing one"), Key("crossing two")
table[one], other[two] = two, one
del one
gc.collect()
print(len(table), len(other))
del two
gc.collect()
print(len(table), len(other))
