# Floats to text and back: shortest digits, halves, powers of two and ten, limits, through repr, format, % and round.
M = 0xFFFFFFFFFFFF
seed = 5
def rand():
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    return seed
numbers = [0.1, 0.5, 1.5, 2.5, 0.125, 1e16, 1e15, 9999999999999998.0, 1e22, 1e23, 123456789012345680.0, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1 + 0.2, 1 / 3, 2 / 3, 1e-5, 1e-4, 0.00012345, 123456.5, 1e100, 4.35, 0.045, 2.675, 1.005, 999.9995, 0.99995]
numbers += [2.0 ** n for n in range(-1074, 1024, 61)] + [10.0 ** n for n in range(-320, 308, 23)]
view = memoryview(bytearray(8))
for i in range(400):
    view.cast("Q")[0] = rand(); x = view.cast("d")[0]
    if x == x and abs(x) != float("inf"): numbers.append(x)
digest = wrong = 0
for x in numbers:
    wrong += float(repr(x)) != x or float.fromhex(x.hex()) != x or float(f"{x:.17g}") != x or repr(x) != f"{x!r}" or str(x) != "%s" % x
    for spec in ("", ".0f", ".1f", ".2f", ".3e", ".0e", ".10g", ".3g", "g", "e", "%", ".1%", ",.2f", "_.3f", "+.1f", "#.0f", "n", ".15g", ".17g", ".25f", ".30e", "z.1f", "020.3f", ">25", "<25.4", "^25.2e"):
        text = format(x, spec)
        for c in text: digest = (digest * 131 + ord(c)) & M
    for f in ("%f", "%.3f", "%e", "%g", "%.12g", "%#g", "%+.2e", "% 10.1f", "%-12.4g|", "%012.2f"):
        text = f % x
        for c in text: digest = (digest * 131 + ord(c)) & M
    for n in (-2, 0, 1, 2, 5, None):
        if abs(x) < 1e300:
            for c in repr(round(x, n)): digest = (digest * 131 + ord(c)) & M
print(len(numbers), wrong, f"{digest:x}")
for x in numbers[:40]: print(x, f"{x:.2f} {x:.0f} {x:.3g} {x:e} {x:.1%} {x:,} {x:n} {x:.17g}", round(x, 2), round(x, 1) if abs(x) < 1e300 else "", "%.1f %g %r" % (x, x, x))
for half in (0.5, 1.5, 2.5, -0.5, -1.5, 0.05, 0.15, 0.25, 0.35, 1.25, 1.35, 2.665, 1e15 + 0.5, 4503599627370497.5): print(half, f"{half:.0f} {half:.1f} {half:.2f}", round(half), round(half, 1), "%.0f %.1f" % (half, half), f"{half:.1e} {half:.2g}")
