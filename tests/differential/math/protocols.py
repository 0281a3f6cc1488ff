# floor, ceil, trunc and kin ask objects; __float__ and __index__ are taken where floats are wanted.
import math
from _show import show
class Float:
    def __float__(self): return 2.25
class Index:
    def __index__(self): return 16
class Own:
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __float__(self): return 7.5
class BadFloat:
    def __float__(self): return "x"
class Raises:
    def __float__(self): raise KeyError("f")
    def __floor__(self): raise KeyError("floor")
    def __index__(self): raise KeyError("i")
class Plain: pass
class FloatSub(float):
    def __floor__(self): return "sub floor"
    def __float__(self): return 100.0
instance = Plain()
instance.__floor__ = lambda: 1
class NoneFloor(float):
    __floor__ = None
    __ceil__ = None
    __trunc__ = None
show("""
math.floor(Own()), math.ceil(Own()), math.trunc(Own()), math.floor(Float()), math.ceil(Float())
math.trunc(Float())
math.floor(Index()), math.ceil(Index())
math.trunc(Index())
math.sqrt(Float()), math.sqrt(Index()), math.sin(Float()), math.fsum([Float(), Index()]), math.hypot(Float(), Index()), math.dist([Float()], [Index()]), math.pow(Index(), Float()), math.copysign(Float(), -1)
math.sqrt(BadFloat())
math.floor(BadFloat())
math.sqrt(Raises())
math.floor(Raises())
math.floor(Plain())
math.ceil(Plain())
math.trunc(Plain())
math.floor(instance)
math.floor("x")
math.trunc("x")
math.ceil(None)
math.trunc(None)
math.floor(1j)
math.floor(FloatSub(1.5)), math.ceil(FloatSub(1.5)), math.sqrt(FloatSub(4.0)), math.trunc(FloatSub(2.5))
math.floor(NoneFloor(1.5))
math.ceil(NoneFloor(1.5))
math.trunc(NoneFloor(1.5))
math.floor(True), math.ceil(False), math.trunc(True), type(math.floor(True)), math.floor(2**70), math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.floor(1e300) == int(1e300)
math.floor(float("inf"))
math.ceil(float("nan"))
math.trunc(float("-inf"))
math.gcd(Index(), 24), math.lcm(Index(), 24), math.isqrt(Index()), math.factorial(Index()) == math.factorial(16), math.comb(Index(), 2), math.perm(Index(), Index()) == math.factorial(16), math.ldexp(1.0, Index())
math.gcd(Float())
math.isqrt(Float())
math.factorial(Float())
math.gcd(Raises())
math.comb(Float(), 1)
math.ldexp(1.0, Float())
""", globals())
