import sys
print(sys.argv[0].split("/")[-1], len(sys.argv), sys.version_info[:2], sys.version_info >= (3, 12), sys.maxsize, sys.byteorder)
# expect: basics.py 1 (3, 13) True 9223372036854775807 little
print(sys.getrecursionlimit(), type(sys.path).__name__, sys.platform, sys.maxunicode, sys.hexversion >> 16 == 0x030d)
# expect: 1000 list linux 1114111 True
print("sys" in sys.modules, sys.flags.dont_write_bytecode in (0, 1), sys.float_info.max)
# expect: True True 1.7976931348623157e+308
