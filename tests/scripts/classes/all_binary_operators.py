class Trace:
    def __getattr__(self, name):
        raise AttributeError(name)


def install(name):
    def forward(self, other):
        return f"{name}({other!r})"
    setattr(Trace, name, forward)


for name in "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split():
    install(f"__{name}__")
    install(f"__r{name}__")
t = Trace()
print(t + 1, t - 1, t * 1, t @ 1, t / 1, t // 1, t % 1, divmod(t, 1), t ** 1, t << 1, t >> 1, t & 1, t ^ 1, t | 1)
# expect: __add__(1) __sub__(1) __mul__(1) __matmul__(1) __truediv__(1) __floordiv__(1) __mod__(1) __divmod__(1) __pow__(1) __lshift__(1) __rshift__(1) __and__(1) __xor__(1) __or__(1)
print(1 + t, 1 - t, 1 * t, 1 @ t, 1 / t, 1 // t, 1 % t, divmod(1, t), 1 ** t, 1 << t, 1 >> t, 1 & t, 1 ^ t, 1 | t)
# expect: __radd__(1) __rsub__(1) __rmul__(1) __rmatmul__(1) __rtruediv__(1) __rfloordiv__(1) __rmod__(1) __rdivmod__(1) __rpow__(1) __rlshift__(1) __rrshift__(1) __rand__(1) __rxor__(1) __ror__(1)
