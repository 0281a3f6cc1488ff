# Identities that hold for integers of all sizes and signs.
import sys
sizes = [0, 1, 2, 7, 2**30 - 1, 2**30, 2**31, 2**32 + 5, 2**61, 2**62 - 1, 2**62, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 3**50, 10**25, 2**127, 2**128 + 1, 7**100]
values = sizes + [-n for n in sizes[1:]]
count = 0
for a in values:
    for b in values:
        assert (a + b) - b == a and a - b == -(b - a) and a * b == b * a
        assert a & b == ~(~a | ~b) and a ^ b == (a | b) - (a & b) and (a & b) + (a | b) == a + b
        assert (a < b) == (b > a) and (a <= b) == (not b < a) and (a == b) == (not a != b)
        if b:
            q, r = divmod(a, b)
            assert q == a // b and r == a % b and a == q * b + r and abs(r) < abs(b)
            assert (a * b) // b == a and (a * b) % b == 0
        count += 1
    for s in (0, 1, 5, 31, 62, 63, 64, 65, 130):
        assert (a << s) == a * 2**s and (a >> s) == a // 2**s and (a << s) >> s == a
    assert int(str(a)) == a and int(hex(a), 16) == a and int(oct(a), 0) == a and int(bin(a), 2) == a and eval(repr(a)) == a
    assert ~a == -a - 1 and -(-a) == a and abs(a) == abs(-a) and bool(a) == (a != 0)
    assert int.from_bytes(a.to_bytes(100, "little", signed=True), "little", signed=True) == a
    assert a.bit_length() == len(bin(abs(a))) - 2 * (a != 0) - 2 * (a == 0) - (0 if a else -1) * 0 or a == 0
    assert a.bit_count() == bin(a).count("1") and hash(a) == hash(int(str(a)))
    assert a ** 3 == a * a * a and pow(a, 5, 1009) == a**5 % 1009 and pow(a, 0) == 1
    assert f"{a:,}".replace(",", "") == str(a) and f"{a:_x}".replace("_", "") == f"{a:x}" and "%d" % a == str(a)
print(count, "pairs")
