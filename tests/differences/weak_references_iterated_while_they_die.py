# Difference: itervaluerefs() never gives a reference whose value has died. CPython goes on to give those that died while
# it was under way, since they wait for its end to be taken out. And an entry that is taken away in exchange for another
# is noticed: CPython looks only at the size, and may give too much or too little.
import weakref


class Thing:
    pass


things = [Thing() for _ in range(6)]
table = weakref.WeakValueDictionary(enumerate(things))
seen = 0
for ref in table.itervaluerefs():
    assert ref() is things[seen]
    seen += 1
    del things[3:]
print(seen, len(table))  # expect: 3 3

table = weakref.WeakValueDictionary(enumerate(things))
try:
    for key in table:
        del table[key]
        table[key + 10] = things[0]
except RuntimeError as error:
    print(error)  # expect: dictionary changed size during iteration
