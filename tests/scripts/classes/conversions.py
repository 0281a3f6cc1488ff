class C:
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __complex__(self): return 2j
    def __index__(self): return 3
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"<{spec}>"
    def __hash__(self): return 11


c = C()
print(int(c), float(c), complex(c), hex(c), bytes(c), f"{c:abc}", format(c), hash(c), "%d" % c)
# expect: 7 1.5 2j 0x3 b'bytes' <abc> <> 11 7


class Bad:
    def __int__(self): return "7"
    def __bool__(self): return 5
    def __len__(self): return -1
    def __hash__(self): return "x"
    def __float__(self): return 1
    def __index__(self): return 1.0


for function in (int, bool, len, hash, float, hex):
    try:
        function(Bad())
    except (TypeError, ValueError) as error:
        print(error)
# expect: __int__ returned non-int (type str)
# expect: __bool__ should return bool, returned int
# expect: __len__() should return >= 0
# expect: __hash__ method should return an integer
# expect: Bad.__float__ returned non-float (type int)
# expect: __index__ returned non-int (type float)
