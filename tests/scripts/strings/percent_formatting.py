print("%s and %r" % ("a", "b"), "%d%%" % 50, "%5d|%-5d|%05d" % (42, 42, 42), "%+d % d" % (5, 5))
# expect: a and 'b' 50%    42|42   |00042 +5  5
print("%.2f %e %g %g" % (3.14159, 12345.678, 0.0001, 1e20), "%x %X %o %#x" % (255, 255, 8, 255))
# expect: 3.14 1.234568e+04 0.0001 1e+20 ff FF 10 0xff
print("%(name)s is %(age)d" % {"name": "Ann", "age": 5}, "%c%c" % ("a", 98), "%*d" % (5, 3), "%.3s" % "abcdef")
# expect: Ann is 5 ab     3 abc
for bad in (lambda: "%d" % "x", lambda: "%s %s" % "a", lambda: "%s" % ("a", "b"), lambda: "%z" % 1):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# expect: TypeError %d format: a real number is required, not str
# expect: TypeError not enough arguments for format string
# expect: TypeError not all arguments converted during string formatting
# expect: ValueError unsupported format character 'z' (0x7a) at index 1
