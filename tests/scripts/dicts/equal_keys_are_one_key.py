d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
print(d, len(d))  # expect: {1: 'bool'} 1
d = {}
d[0], d[False], d[-0.0] = 1, 2, 3
print(d, {1: "a", 1: "b"})  # expect: {0: 3} {1: 'b'}
