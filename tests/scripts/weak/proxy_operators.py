import weakref


class N:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f"N({self.n})"

    def _value(other):
        return other.n if isinstance(other, N) else other

    def __add__(self, other): return N(self.n + N._value(other))
    def __radd__(self, other): return N(N._value(other) + self.n)
    def __mul__(self, other): return N(self.n * N._value(other))
    def __lt__(self, other): return self.n < N._value(other)
    def __neg__(self): return N(-self.n)
    def __int__(self): return self.n
    def __contains__(self, x): return x == self.n
    def __setitem__(self, k, v): self.n = v
    def __enter__(self): return "entered"
    def __exit__(self, *a): print("exit")
    def __iadd__(self, other):
        self.n += N._value(other)
        return self


a, b = N(5), N(7)
p, q = weakref.proxy(a), weakref.proxy(b)
print(p + 1, 1 + p, p + q, p * 2, -p, p < q, int(p), 5 in p)
# expect: N(6) N(6) N(12) N(10) N(-5) True 5 True
p[0] = 50
print(a, repr(p).startswith("<weakproxy at 0x"), str(p))  # expect: N(50) True N(50)
p += 1
print(a, type(p).__name__)  # expect: N(51) N
try:
    with weakref.proxy(b) as entered:
        print(entered)
except TypeError as error:
    print(error)
# expect: 'weakref.ProxyType' object does not support the context manager protocol
