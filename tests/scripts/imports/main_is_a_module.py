import sys
import __main__
x = 5
print(__main__.x, sys.modules["__main__"] is __main__, __name__, __file__.split("/")[-1])
# expect: 5 True __main__ main_is_a_module.py
