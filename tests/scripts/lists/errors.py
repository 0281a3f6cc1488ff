def attempt(operation):
    try:
        return operation()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


a = [1, 2, 3]
print(attempt(lambda: a[3]))  # expect: IndexError: list index out of range
print(attempt(lambda: a["x"]))
# expect: TypeError: list indices must be integers or slices, not str
print(attempt(lambda: a.remove(9)))  # expect: ValueError: list.remove(x): x not in list
print(attempt(lambda: a.index(9)))  # expect: ValueError: 9 is not in list
print(attempt(lambda: [].pop()))  # expect: IndexError: pop from empty list
print(attempt(lambda: a.pop(10)))  # expect: IndexError: pop index out of range
print(attempt(lambda: a.append()))
# expect: TypeError: list.append() takes exactly one argument (0 given)
print(attempt(lambda: a.append(1, 2)))
# expect: TypeError: list.append() takes exactly one argument (2 given)
print(attempt(lambda: a.__setitem__(5, 0)))
# expect: IndexError: list assignment index out of range
print(attempt(lambda: a.extend(5)))  # expect: TypeError: 'int' object is not iterable
print(attempt(lambda: a.insert("a", 1)))
# expect: TypeError: 'str' object cannot be interpreted as an integer
print(attempt(lambda: a.index(2, 2)))  # expect: ValueError: 2 is not in list
print(attempt(lambda: a.nothing))
# expect: AttributeError: 'list' object has no attribute 'nothing'
print(attempt(lambda: list(5)))  # expect: TypeError: 'int' object is not iterable
print(attempt(lambda: hash(a)))  # expect: TypeError: unhashable type: 'list'
