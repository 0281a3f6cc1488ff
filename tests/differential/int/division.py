# Floor division, remainder, divmod and true division over signs, sizes and zero.
from _show import show
big = 10**40 + 7
values = [7, -7, 1, -1, 2**62, -2**63, big, -big, 0]
divisors = [2, -2, 3, -3, 1, -1, 2**40, -2**64, 10**20, -10**39, big]
for a in values:
    for b in divisors:
        q, r = divmod(a, b)
        assert q * b + r == a and q == a // b and r == a % b and (r == 0 or (r < 0) == (b < 0))
    print(a, [a // b for b in divisors[:6]], [a % b for b in divisors[:6]])
show("""
1 // 0
1 % 0
divmod(1, 0)
1 / 0
big // 0
big % 0
divmod(big, 0)
big / 0
0 // 0
0 / 0
True // False
1 // 0.0
1 % 0.0
divmod(1, 0.0)
1.0 // 0
1.0 % 0
1.0 / 0
divmod(1.0, 0)
0.0 / 0
0 ** -1
0.0 ** -1
0 ** -1.5
(0j) ** -1
7 / 2, -7 / 2, 6 / 3, big / big, big / 1, 1 / big, 2**1000 / 2**999, 3**700 / 3**699
2**2000 / 3
10**400 / 7
1 / 10**400, 1 / 2**1074, 1 / 2**1075, 3 / 2**1076, -1 / 2**1100
(2**53 + 1) / 1, (2**54 + 2) / 2, (2**54 + 3) / 1, (2**1024 - 1) / 2**1000
2**1024 / 1
(2**1024 - 2**970) / 1
(2**1024 - 2**970 - 1) / 1
divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(True, 2), divmod(7, 2.0), divmod(-7, 2.5)
-1 // big, -1 % big == big - 1, 1 // -big, 5 % -big == 5 - big
-2**63 // -1, -2**31 // -1, -2**63 % -1
divmod("a", 1)
divmod(1, "a")
divmod(1)
divmod(1j, 1)
1j // 1
1j % 1
1 // "a"
1 % []
""", globals())
