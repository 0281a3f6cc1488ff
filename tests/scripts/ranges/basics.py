print(range(5), range(1, 10, 3), list(range(5)), list(range(5, 0, -2)), list(range(0)), list(range(3, 1)))
# expect: range(0, 5) range(1, 10, 3) [0, 1, 2, 3, 4] [5, 3, 1] [] []
r = range(0, 20, 3)
print(len(r), r[2], r[-1], r[1:4], r[::-1], r.start, r.stop, r.step)
# expect: 7 6 18 range(3, 12, 3) range(18, -3, -3) 0 20 3
print(9 in r, 10 in r, 9.0 in r, "a" in r, r.index(9), r.count(9), r == range(0, 21, 3), hash(r) == hash(range(0, 21, 3)))
# expect: True False True False 3 1 True True
print(list(reversed(r)), bool(range(0)), range(10)[2:8:2])
# expect: [18, 15, 12, 9, 6, 3, 0] False range(2, 8, 2)
