# Shifts by huge and negative counts, and the bitwise operators over signs and sizes.
from _show import show
big = 2**100 + 2**50 + 1
show("""
1 << 0, 1 << 62, 1 << 63, 1 << 64, -1 << 63, -1 << 100, 5 << 70
1 << -1
1 >> -1
big << -1
0 << -1
0 >> -5
1 << -10**30
1 >> -10**30
0 << 10**30, 0 >> 10**30, 1 >> 10**30, -1 >> 10**30, big >> 10**30, -big >> 10**30, 5 >> 64, -5 >> 64, -5 >> 1000
1 << 10**30
-1 << 2**64
1 << 2**63
big >> 50, -big >> 50, big >> 101, -big >> 101, -big >> 100
-7 >> 1, -8 >> 1, -8 >> 3, -8 >> 4, -(2**64) >> 64, -(2**64) - 1 >> 64, -2**63 >> 62
1 << 1.0
1.0 << 1
1 >> "a"
"a" >> 1
None << 1
True << True, True << 3, type(False >> 1), type(True << 0)
5 & 3, 5 | 3, 5 ^ 3, -5 & 3, -5 | 3, -5 ^ 3, 5 & -3, -5 & -3, -5 | -3, -5 ^ -3, ~5, ~-5, ~0
big & -big, big | -big, big ^ -big, -big & -1, big & 0xff, -big & 0xff, -big | 0xff, -big ^ 0xff
-2**64 & -2**65, -2**64 | 2**65, -2**64 ^ 2**64, (-2**128) & (2**128 - 1), ~big, ~-big
1 & 1.0
1 | "a"
1.0 ^ 1
1 & None
[] | 1
~1.5
~"a"
-"a"
+None
True & 1, True & True, True | False, True ^ True, ~False, type(True & True), type(True & 1), type(True ^ False)
bin(-big ^ (big << 3)), hex(~(1 << 100))
""", globals())
