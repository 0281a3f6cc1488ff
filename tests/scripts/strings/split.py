print("a b  c".split(), "a b  c".split(" "), "  a  ".split(), "".split(), "".split(","))
# expect: ['a', 'b', 'c'] ['a', 'b', '', 'c'] ['a'] [] ['']
print("a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), "a b c d".split(None, 2), "a b c d".rsplit(maxsplit=1))
# expect: ['a', 'b,c'] ['a,b', 'c'] ['a', 'b', 'c d'] ['a b c', 'd']
print("one\ntwo\r\nthree\n".splitlines(), "a\nb\n".splitlines(True), "a\x0bb\x85c\u2028d".splitlines())
# expect: ['one', 'two', 'three'] ['a\n', 'b\n'] ['a', 'b', 'c', 'd']
try:
    "a".split("")
except ValueError as error:
    print(error)  # expect: empty separator
