# Entries of a WeakKeyDictionary whose values lead back to their keys die in old age, too, without a call of
# gc.collect(); those whose keys are held do not, and keep their values.
import weakref


class Key:
    pass


class Value:
    def __init__(self, key):
        self.key = key


table = weakref.WeakKeyDictionary()
keys, held, ends = [], [], []
for i in range(150_000):
    key = Key()
    keys.append(key)
    table[key] = Value(key)
    if i % 1000 == 0:
        held.append(key)
    elif i % 1000 == 1:
        weakref.finalize(key, ends.append, i)
del key, keys
least = len(table)
grown = []
for i in range(2_000_000):
    grown.append([grown])  # the old grow, and are looked through
    if len(grown) == 200_000:
        grown = []
    if i % 10_000 == 0:
        least = min(least, len(table))
        if least == len(held):
            break
print(least == len(held), len(ends))  # expect: True 150
print(all(table[key].key is key for key in held))  # expect: True
