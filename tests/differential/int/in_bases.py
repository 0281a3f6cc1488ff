# bin, oct, hex and formatting in bases, of ints, bools, __index__ objects and others.
from _show import show
class Index:
    def __index__(self): return 255
class Wrong:
    def __index__(self): return 1.5
class Sub(int):
    def __index__(self): return 3
class Whole:
    def __int__(self): return 9
show("""
bin(0), bin(1), bin(-1), bin(10), bin(-10), oct(0), oct(8), oct(-8), hex(0), hex(255), hex(-255)
bin(True), oct(True), hex(False)
hex(2**64), hex(-2**64), oct(2**70), bin(-2**65)
hex(10**30), oct(10**30), bin(10**20)
bin(Index()), oct(Index()), hex(Index())
bin(Sub(5)), hex(Sub(5))
bin(Whole())
bin(Wrong())
bin(1.0)
oct("8")
hex(None)
hex(1j)
hex()
hex(1, 2)
bin(x=1)
"%b" % 5
"%x %X %o %#x %#X %#o" % (255, 255, 8, 255, 255, 8)
format(255, "x"), format(255, "X"), format(255, "#x"), format(255, "#X"), format(255, "b"), format(255, "#b"), format(255, "o"), format(255, "#o")
format(-255, "#x"), format(-255, "#012x"), format(2**70, "#_x"), format(2**70, "_b")
int(hex(10**50), 16) == 10**50, int(oct(10**50), 8) == 10**50, int(bin(-10**50), 2) == -10**50
""", globals())
