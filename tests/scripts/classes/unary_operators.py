class U:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __round__(self, digits=None): return f"round {digits}"
    def __trunc__(self): return "trunc"
    def __bool__(self): return False


u = U()
print(-u, +u, ~u, abs(u), round(u), round(u, 2), bool(u), not u, "yes" if u else "no")
# expect: neg pos invert abs round None round 2 False True no
