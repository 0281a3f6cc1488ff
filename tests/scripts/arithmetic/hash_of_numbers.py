print(hash(1), hash(1.0), hash(True), hash(0), hash(-1), hash(-2))  # expect: 1 1 1 0 -2 -2
print(hash(2**61 - 1), hash(2**61), hash(-(2**61)), hash(2**100))  # expect: 0 1 -2 549755813888
print(hash(0.5), hash(1e300), hash(float("inf")), hash(-float("inf")))
# expect: 1152921504606846976 1224995262755759164 314159 -314159
print(hash(2**70) == hash(float(2**70)))  # expect: True
