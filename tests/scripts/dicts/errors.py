def attempt(operation):
    try:
        return operation()
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = {"a": 1}
print(attempt(lambda: d["x"]))  # expect: KeyError: 'x'
print(attempt(lambda: d[1, 2]))  # expect: KeyError: (1, 2)
print(attempt(lambda: d.pop("x")))  # expect: KeyError: 'x'
print(attempt(lambda: {}.popitem()))  # expect: KeyError: 'popitem(): dictionary is empty'
print(attempt(lambda: d[[]]))  # expect: TypeError: unhashable type: 'list'
print(attempt(lambda: {{}: 1}))  # expect: TypeError: unhashable type: 'dict'
print(attempt(lambda: dict([1])))
# expect: TypeError: cannot convert dictionary update sequence element #0 to a sequence
print(attempt(lambda: dict(["abc"])))
# expect: ValueError: dictionary update sequence element #0 has length 3; 2 is required
print(attempt(lambda: dict(5)))  # expect: TypeError: 'int' object is not iterable
print(attempt(lambda: d.get()))  # expect: TypeError: get expected at least 1 argument, got 0
print(attempt(lambda: d.x))  # expect: AttributeError: 'dict' object has no attribute 'x'
print(attempt(lambda: d < d))
# expect: TypeError: '<' not supported between instances of 'dict' and 'dict'
print(attempt(lambda: d + d))
# expect: TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
print(attempt(lambda: hash(d)))  # expect: TypeError: unhashable type: 'dict'
