# Float constants of sys.float_info, arithmetic at the edges, and literal forms.
import sys, math
info = sys.float_info
for name in "max max_exp max_10_exp min min_exp min_10_exp dig mant_dig epsilon radix rounds".split():
    print(name, getattr(info, name))
print(info[0] == info.max, len(info), repr(info)[:30])
print(info.max * 2, info.max + info.max / 2**54, info.max + info.max / 2**53, info.min / 2, info.min / 2**52, info.min / 2**53, 1 + info.epsilon, 1 + info.epsilon / 2, 1 - info.epsilon / 2)
print(5e-324 / 2, 5e-324 * 0.5, 5e-324 * 0.6, 5e-324 * 1.5, 5e-324 * 2.5, -5e-324 / 2, math.copysign(1, -5e-324 / 2), 2.0**-1074 == 5e-324)
print(1e308 * 10 == float("inf"), -1e308 * 10, 1e308 * 10 - 1e308 * 10, 0.0 * float("inf"), float("inf") // 1, float("inf") % 2, 5 % float("inf"), -5 % float("inf"), -5 // float("inf"))
print(0.1 + 0.2 - 0.3, 1e16 + 1 - 1e16, (0.1 + 0.2) + 0.3 == 0.1 + (0.2 + 0.3), 3 * 0.1 == 0.3, 0.5 + 0.25 == 0.75, 1/3 + 1/3 + 1/3 == 1)
print(-0.0, 0.0 == -0.0, 0.0 * -1, -0.0 + 0.0, -0.0 - 0.0, -0.0 * -0.0, abs(-0.0), -(0.0), +(-0.0), 0 * -1.0, 0.0 - 0.0, -0.0 / 1, 1 / float("-inf"), math.atan2(-0.0, -1), min(0.0, -0.0), max(-0.0, 0.0))
print(1e0, 1E0, 1e+0, .1e1, 1.e0, 1_0.0_1, 0e5, 1e-0, 123e-2, 0.000001, 0.0000001, 1e15, 1e16, 123456789012345680.0, 1.0e100)
x = 1.0
for k in range(0, 1100, 100):
    print(k, x, x.hex())
    x *= 2.0**100 if k < 1000 else 2.0**23
count, x = 0, 1.0
while x:
    x, count = x / 2, count + 1
print(count)
total = 0.0
for k in range(1, 1001):
    total += 1 / k
print(total, math.fsum(1 / k for k in range(1, 1001)), sum(1 / k for k in range(1, 1001)))
print(sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([1.0, 1e100, 1.0, -1e100]), sum([float("inf"), 1.0]), sum([0.1, 0.2, 0.3], 0.4))
