# What a program puts into the dict or set inside of a weak container need not be a reference.
import weakref


class Thing:
    pass


thing = Thing()
values, keys, items = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
values[1] = values["a"] = thing
values.data[2] = 5
values.data[3] = lambda: "called"
values.data[4] = lambda: None
keys.data[5] = "five"
items.data.add(4)

for act in (lambda: values[2], lambda: values.get(2), lambda: 2 in values, lambda: values[3], lambda: 3 in values,
            lambda: values.get(4, "none"), lambda: 4 in values, lambda: values[1] is thing, lambda: values.pop(2),
            lambda: values.pop(3), lambda: list(values.keys()), lambda: list(values.values()) == [thing, thing],
            lambda: list(keys), lambda: list(keys.values()), lambda: list(keys.items()), lambda: keys.popitem(),
            lambda: len(keys), lambda: list(items), lambda: items.pop(), lambda: len(items)):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: called
# expect: True
# expect: none
# expect: False
# expect: True
# expect: TypeError 'int' object is not callable
# expect: called
# expect: [1, 'a']
# expect: True
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: 0
# expect: TypeError 'int' object is not callable
# expect: TypeError 'int' object is not callable
# expect: 0

values.data[6] = 7
walk = iter(values)
try:
    print([next(walk), next(walk), next(walk)])
except TypeError as error:
    print(error)  # expect: 'int' object is not callable
print(list(walk))  # expect: []
