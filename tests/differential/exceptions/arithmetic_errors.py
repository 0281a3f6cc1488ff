# Texts of ZeroDivisionError, OverflowError, ValueError and TypeError in arithmetic and conversions.
def attempt(source):
    try:
        print("fine:", source, eval(source))
    except Exception as error:
        print(f"{source}: {type(error).__name__}: {error}")


for source in ("1 / 0", "1 // 0", "1 % 0", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1, 0)", "divmod(1.0, 0)", "0 ** -1", "0.0 ** -1", "pow(2, -1, 0)",
               "pow(2, 3, 0)", "pow(2, -1, 4)", "1j / 0", "0j ** -1", "10.0 ** 400", "2.0 ** 1025", "float(10 ** 400)", "10 ** 400 / 3", "int(float('inf'))",
               "int(float('nan'))", "round(float('inf'))", "1 << -1", "1 >> -1", "1 << 10 ** 20", "'a' * 10 ** 20", "[0] * 10 ** 20", "chr(-1)", "chr(0x110000)",
               "chr(10 ** 20)", "ord('ab')", "ord('')", "int('x')", "int('')", "int('1', 1)", "int('1', 37)", "int(1, 2)", "int('9', 8)", "float('x')", "float('')",
               "complex('x')", "bytes(-1)", "bytes([256])", "bytes(['a'])", "bytearray(-1)", "'%d' % 'x'", "'%d %d' % 1", "'%d' % (1, 2)", "'%z' % 1",
               "'{}'.format()", "'{a}'.format()", "'{0.x}'.format(1)", "'{!z}'.format(1)", "format(1, 'zz')", "format('a', 'd')", "range(1, 2, 0)",
               "'abc'.split('')", "'a'.join([1])", "[].sort(1)", "sum(['a'])", "max([])", "min(())", "max(1)", "sorted([1, 'a'])", "zip([1], [1, 2], strict=True).__next__()",
               "list(zip([1], [1, 2], strict=True))", "1 + 'a'", "'a' + 1", "[] + ()", "() + []", "{} + {}", "None + 1", "1 - 'a'", "'a' * 'b'", "[1] * 1.5",
               "1 @ 2", "~1.5", "-'a'", "+[]", "not_here + 1", "1 < 'a'", "[] < ()", "None < None", "1j < 2j", "{} < {}", "isinstance(1, 1)", "issubclass(1, int)",
               "memoryview(5)", "slice()", "enumerate(5)", "reversed({1})", "iter(5, 6)", "hash({1})", "open(1.5)", "compile('1', 'f', 'x')", "type('a', 1, {})",
               "super().x", "object(1)", "int.__new__(str)", "str.upper(1)", "list.append([], 1, 2)", "dict([1])", "dict([(1, 2, 3)])", "set(5)"):
    attempt(source)
