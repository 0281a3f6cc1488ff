# Floats at work: roots, integrals, series, statistics, random walks of a simple generator, to the last digit.
import math
def newton(f, g, x):
    for _ in range(60):
        step = f(x) / g(x)
        x -= step
        if not step: break
    return x
print(newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0), math.sqrt(2), newton(lambda x: math.cos(x) - x, lambda x: -math.sin(x) - 1, 1.0))
def simpson(f, a, b, n):
    h = (b - a) / n
    return h / 3 * sum((1 if k in (0, n) else 4 if k % 2 else 2) * f(a + k * h) for k in range(n + 1))
print(simpson(math.sin, 0, math.pi, 100), simpson(lambda x: x**3, 0, 2, 10), simpson(math.exp, 0, 1, 50))
def leibniz(n): return 4 * sum((-1)**k / (2 * k + 1) for k in range(n))
print(leibniz(100), leibniz(1000), abs(leibniz(1000) - math.pi) < 1e-2)
values = [((k * 7919) % 1000) / 37 for k in range(200)]
mean = sum(values) / len(values)
variance = sum((v - mean)**2 for v in values) / (len(values) - 1)
print(mean, variance, variance**0.5, sorted(values)[100], min(values), max(values))
state = 42
def random():
    global state
    state = (state * 1103515245 + 12345) % 2**31
    return state / 2**31
walk, far = 0.0, 0.0
for _ in range(1000):
    walk += random() - 0.5
    far = max(far, abs(walk))
print(walk, far, sum(random() < 0.5 for _ in range(1000)))
inside = sum(random()**2 + random()**2 < 1 for _ in range(2000))
print(4 * inside / 2000)
def mandelbrot(c):
    z = 0j
    for n in range(50):
        if abs(z) > 2: return n
        z = z * z + c
    return 50
print(["".join(" .:-=+*#%@"[min(mandelbrot(complex(x / 10, y / 5)) // 5, 9)] for x in range(-20, 6, 2)) for y in range(-5, 6, 2)])
def determinant(rows):
    rows, result = [list(map(float, row)) for row in rows], 1.0
    for i in range(len(rows)):
        pivot = max(range(i, len(rows)), key=lambda r: abs(rows[r][i]))
        if rows[pivot][i] == 0: return 0.0
        if pivot != i: rows[i], rows[pivot], result = rows[pivot], rows[i], -result
        result *= rows[i][i]
        for r in range(i + 1, len(rows)):
            factor = rows[r][i] / rows[i][i]
            rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    return result
print(determinant([[2, 1], [1, 3]]), determinant([[1, 2, 3], [4, 5, 6], [7, 8, 10]]), determinant([[0.1 * (i * j % 7) + (i == j) for j in range(6)] for i in range(6)]))
print([round(math.e**k, 6) for k in range(-3, 4)], [f"{math.gamma(k / 2):.12g}" for k in range(1, 8)], [math.comb(10, k) / 2**10 for k in range(11)])
