# One number through every way to text: str, repr, format, %, f-string, join, print, in containers.
numbers = [0, -1, 10**20, True, 1.0, -0.0, 1e16, 1e-7, 123456.789, float("inf"), 1j, -1.5 + 2j, complex(0.0, -0.0)]
for n in numbers:
    texts = {str(n), repr(n), format(n), format(n, ""), "%s" % n, "%s" % (n,), "%r" % (n,), f"{n}", f"{n!r}", f"{n!s}", "{}".format(n), "{0!r}".format(n), f"{[n]}"[1:-1], str((n,))[1:-2], str({n})[1:-1], str({1: n})[4:-1]}
    print(texts)
print(*numbers, sep=";")
print(" ".join(map(str, numbers)))
for n in (0.1, 1/3, 2/3, 1e100, 123456789.123456789):
    print("%s %r %f %e %g %.3f %.3e %.3g %.17g" % ((n,) * 9))
    print(f"{n} {n!r} {n:f} {n:e} {n:g} {n:.3f} {n:.3e} {n:.3g} {n:.17g}")
    print(f"{n:%} {n:.1%} {n:n} {n:,} {n:_} {n:+} {n: } {n:<30}|{n:>30}|{n:^30}|{n:=30}|{n:030}")
    assert float(repr(n)) == n and float("%.17g" % n) == n
for n in range(-20, 21):
    x = 1.2345 * 10.0**n
    print(n, x, "%g" % x, "%.2e" % x, f"{x:.3}", f"{x:n}", f"{x:,.2f}"[:24])
