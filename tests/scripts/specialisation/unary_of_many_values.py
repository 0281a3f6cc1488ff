def negate(x):
    return -x


for x in (1, -1, 0, 2**62, -2**62, 2**63, 1.5, -0.0, True, 1j):
    print(negate(x), +x, end=" ")
print()
# expect: -1 1 1 -1 0 0 -4611686018427387904 4611686018427387904 4611686018427387904 -4611686018427387904 -9223372036854775808 9223372036854775808 -1.5 1.5 0.0 -0.0 -1 1 (-0-1j) 1j 
for x in ("a", None, []):
    try:
        negate(x)
    except TypeError as error:
        print(error)
# expect: bad operand type for unary -: 'str'
# expect: bad operand type for unary -: 'NoneType'
# expect: bad operand type for unary -: 'list'
print(negate(5), not negate(5), ~negate(5))  # expect: -5 False 4
