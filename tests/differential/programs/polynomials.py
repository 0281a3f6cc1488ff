# Polynomials with all operators, derivation, roots by Newton and printing as people write them.
class Polynomial:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while len(c) > 1 and c[-1] == 0:
            c.pop()
        self.c = tuple(c or (0,))

    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result

    def __add__(self, other):
        other = self.lift(other)
        n = max(len(self.c), len(other.c))
        a, b = self.c + (0,) * (n - len(self.c)), other.c + (0,) * (n - len(other.c))
        return Polynomial(*(x + y for x, y in zip(a, b)))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.c))

    def __sub__(self, other):
        return self + -self.lift(other)

    def __rsub__(self, other):
        return self.lift(other) - self

    def __mul__(self, other):
        other = self.lift(other)
        result = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                result[i + j] += a * b
        return Polynomial(*result)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, other):
        quotient, rest = [0] * max(1, len(self.c) - len(other.c) + 1), list(self.c)
        for i in range(len(self.c) - len(other.c), -1, -1):
            quotient[i] = rest[i + len(other.c) - 1] // other.c[-1]
            for j, c in enumerate(other.c):
                rest[i + j] -= quotient[i] * c
        return Polynomial(*quotient), Polynomial(*rest)

    def __eq__(self, other):
        return self.c == self.lift(other).c

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.c) if i))

    @staticmethod
    def lift(value):
        return value if isinstance(value, Polynomial) else Polynomial(value)

    def __str__(self):
        terms = []
        for i, c in reversed(list(enumerate(self.c))):
            if c:
                sign = ("-" if c < 0 else "") if not terms else (" - " if c < 0 else " + ")
                size = "" if abs(c) == 1 and i else str(abs(c))
                terms.append(sign + size + ("" if i == 0 else "x" if i == 1 else f"x^{i}"))
        return "".join(terms) or "0"


x = Polynomial(0, 1)
p = (x - 1) * (x + 2) * (2 * x - 3)
print(p, p.derivative(), p(5), p - p, 3 - x, x ** 5 - 1, sep=" | ")
q, r = divmod(p, x - 1)
print(q, r, q * (x - 1) + r == p)
print((x + 1) ** 10, ((x + 1) ** 10)(1), Polynomial(1, 0, 0), -x ** 2 + 1)


def newton(f, guess):
    slope = f.derivative()
    for _ in range(50):
        guess -= f(guess) / slope(guess)
    return round(guess, 10)


print([newton(p, g) for g in (-5.0, 0.5, 9.0)], newton(x ** 2 - 2, 1.0))
