import sys
sys.displayhook(None)
sys.displayhook([1, "a"])  # expect: [1, 'a']
import builtins
print(builtins._)  # expect: [1, 'a']
