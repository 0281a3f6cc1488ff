# Floating point: an orbit by small steps, an integral, the logistic map.
def orbit(steps):
    x, y, vx, vy = 1.0, 0.0, 0.0, 1.0
    for _ in range(steps):
        r3 = (x * x + y * y) ** 1.5
        vx -= 0.001 * x / r3
        vy -= 0.001 * y / r3
        x += 0.001 * vx
        y += 0.001 * vy
    return x, y


def integral(n):
    total = 0.0
    step = 1.0 / n
    for i in range(n):
        t = (i + 0.5) * step
        total += 4.0 / (1.0 + t * t)
    return total * step


def logistic(n):
    x = 0.3
    for _ in range(n):
        x = 3.9 * x * (1.0 - x)
    return x


print("%.9f %.9f" % orbit(300000), "%.9f" % integral(500000), "%.9f" % logistic(600000))
