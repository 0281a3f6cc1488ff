print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{name} {0}".format(5, name="n"), "{0[k]} {0[k][0]}".format({"k": "v"}))
# expect: 1 2 b a n 5 v v
print("{0.real} {0.imag}".format(3), "{!r:>5}".format("a"), "{:{}}".format("x", 5), "{{}}".format(), "{:>{w}.{p}f}".format(3.14159, w=8, p=2))
# expect: 3 0   'a' x     {}     3.14
print("{a}".format_map({"a": 1}))  # expect: 1
for bad in (lambda: "{}".format(), lambda: "{x}".format(), lambda: "{} {0}".format(1), lambda: "{".format(), lambda: "}".format(),
            lambda: "{0.x}".format(5), lambda: "{[k]}".format({})):
    try:
        bad()
    except (KeyError, IndexError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
# expect: IndexError Replacement index 0 out of range for positional args tuple
# expect: KeyError 'x'
# expect: ValueError cannot switch from automatic field numbering to manual field specification
# expect: ValueError Single '{' encountered in format string
# expect: ValueError Single '}' encountered in format string
# expect: AttributeError 'int' object has no attribute 'x'
# expect: KeyError 'k'
