group = ExceptionGroup("several", [ValueError("a"), KeyError("b"), ExceptionGroup("nested", [ValueError("c")])])
print(group, len(group.exceptions), group.message)  # expect: several (3 sub-exceptions) 3 several
matched, rest = group.split(ValueError)
print(repr(matched), repr(rest))
# expect: ExceptionGroup('several', [ValueError('a'), ExceptionGroup('nested', [ValueError('c')])]) ExceptionGroup('several', [KeyError('b')])
print(repr(group.subgroup(lambda e: isinstance(e, KeyError))))
# expect: ExceptionGroup('several', [KeyError('b')])
try:
    ExceptionGroup("x", [])
except ValueError as error:
    print(error)  # expect: second argument (exceptions) must be a non-empty sequence
try:
    ExceptionGroup("x", [5])
except ValueError as error:
    print(error)  # expect: Item 0 of second argument (exceptions) is not an exception
