import sys
class Stand:
    value = "stand-in"
    def __repr__(self): return "<stand-in>"
sys.modules[__name__] = Stand()
