# Objects whose class calls them through __call__ of every kind, and chains of such objects, which end in an error.
import sys
class R:
    def __call__(self, n): return 0 if n == 0 else 1 + self(n - 1)
print(R()(900))
try: R()(2000)
except RecursionError as e: print(e)
class S:
    @staticmethod
    def __call__(n): return 0 if n == 0 else 1 + s(n - 1)
s = S()
print(s(400))
class K:
    @classmethod
    def __call__(cls, n): return n and 1 + cls()(n - 1)
print(K()(300))
class P:
    __call__ = len
print(P()("abc"))
class A: pass
a = A()
A.__call__ = a
for _ in range(3):
    try: a()
    except RecursionError as e: print(e)
