import sys
sys.modules[__name__] = None
