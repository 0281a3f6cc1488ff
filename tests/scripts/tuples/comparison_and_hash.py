print((1, 2) < (1, 3), (1,) < (1, 0), (1, "a") == (1, "a"), (1, 2) != [1, 2])
# expect: True True True True
print(hash((1, 2, 3)), hash(()), hash((1.0, True)), {(1, 2): "x"}[(1, 2)])
# expect: 529344067295497451 5740354900026072187 8389048192121911274 x
try:
    hash(([],))
except TypeError as error:
    print(error)  # expect: unhashable type: 'list'
