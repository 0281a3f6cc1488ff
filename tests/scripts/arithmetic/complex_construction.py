for text in ["1", "j", "-j", "1+j", "1-2j", " (1+2j) ", "1e3-1e-3j", "nan+infj", "1_0+2_0j", "-0j", "+1.5J"]:
    print(repr(text), complex(text))
# expect: '1' (1+0j)
# expect: 'j' 1j
# expect: '-j' -1j
# expect: '1+j' (1+1j)
# expect: '1-2j' (1-2j)
# expect: ' (1+2j) ' (1+2j)
# expect: '1e3-1e-3j' (1000-0.001j)
# expect: 'nan+infj' (nan+infj)
# expect: '1_0+2_0j' (10+20j)
# expect: '-0j' -0j
# expect: '+1.5J' 1.5j
for text in ["", "1+", "1 + 2j", "(1+2j", "1+2jj", "a", "1++2j", "_1"]:
    try:
        print(complex(text))
    except ValueError as error:
        print(error)
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: complex() arg is a malformed string
# expect: could not convert string to complex: '_1'
print(complex(), complex(1), complex(1, 2), complex(1j, 2j), complex(imag=2), complex(1, -0.0), complex(True))
# expect: 0j (1+0j) (1+2j) (-2+1j) 2j (1-0j) (1+0j)
for arguments in [("1", 2), (1, "2"), (None,), ([],), (1, None), (1, 2, 3)]:
    try:
        print(complex(*arguments))
    except TypeError as error:
        print(error)
# expect: complex() can't take second arg if first is a string
# expect: complex() second arg can't be a string
# expect: complex() first argument must be a string or a number, not 'NoneType'
# expect: complex() first argument must be a string or a number, not 'list'
# expect: complex() second argument must be a number, not 'NoneType'
# expect: complex() takes at most 2 arguments (3 given)


class Both:
    def __complex__(self):
        return 3 + 4j

    def __float__(self):
        return 1.0


class OnlyFloat:
    def __float__(self):
        return 2.5


class OnlyIndex:
    def __index__(self):
        return 7


class Wrong:
    def __complex__(self):
        return 3


print(complex(Both()), complex(Both(), 1), complex(OnlyFloat()), complex(OnlyIndex()), complex(1, OnlyIndex()))
# expect: (3+4j) (3+5j) (2.5+0j) (7+0j) (1+7j)
try:
    complex(Wrong())
except TypeError as error:
    print(error)  # expect: __complex__ returned non-complex (type int)
