print(6 & 3, 6 | 3, 6 ^ 3, ~6)  # expect: 2 7 5 -7
print(-1 & 255, -256 | 1, -1 ^ 5)  # expect: 255 -255 -6
print(1 << 100, (1 << 100) >> 98, -5 >> 1, -1 >> 100)
# expect: 1267650600228229401496703205376 4 -3 -1
print((2**100 - 1) & (2**65 + 3))  # expect: 36893488147419103235
print(-(2**70) & 2**80 - 1)  # expect: 1207745227993911763402752
print(~(2**64), True & False, True | False, True ^ True)
# expect: -18446744073709551617 False True False
try:
    1 << -1
except ValueError as error:
    print(error)  # expect: negative shift count
