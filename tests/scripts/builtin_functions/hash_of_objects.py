print(hash(None) == hash(None), hash("a") == hash("a"), hash((1, 2)) == hash((1, 2)), hash(1.0) == hash(1))
# expect: True True True True
for bad in ([], {}, set(), bytearray()):
    try:
        hash(bad)
    except TypeError as error:
        print(error)
# expect: unhashable type: 'list'
# expect: unhashable type: 'dict'
# expect: unhashable type: 'set'
# expect: unhashable type: 'bytearray'
print(hash(slice(1, 2)) == hash(slice(1, 2)), hash(range(3)) == hash(range(0, 3)), hash(len) == hash(len))
# expect: True True True
