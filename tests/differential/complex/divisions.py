# Quotients of complex numbers: by zero of every kind, by tiny and huge numbers, exact ones, errors uncaught with carets.
def attempt(left, right):
    try: return repr(left / right)
    except Exception as error: return f"{type(error).__name__}: {error}"
zeros = (0, 0.0, -0.0, 0j, complex(-0.0, 0.0), complex(0.0, -0.0), False)
for left in (1j, 0j, 1 + 1j, complex("inf"), complex("nan"), 5, 2.5):
    for right in zeros:
        if isinstance(left, complex) or isinstance(right, complex): print(left, right, attempt(left, right))
big, tiny = 1.7e308, 5e-324
for left, right in ((complex(big, big), complex(big, big)), (complex(tiny, tiny), complex(tiny, tiny)), (complex(big, big), complex(1, 1)), (1, complex(tiny, 0)), (complex(1, 1), tiny), (complex(big, 0), 0.5), (1j, complex(big, big)), (complex(1, 1e-300), complex(1e-300, 1)), (complex(1e300, 1), complex(1, 1e300)), (10**308, 10j), (10**309, 10j), (1j, 10**309), (1j, -10**30), (1 << 1023, 2j), (complex(3, 4), complex(3, 4)), (complex(3, 4), complex(3, -4)), (complex(1, 2), 2), (2, complex(1, 1)), (complex(1, 2), True)):
    print(str(left)[:24], str(right)[:24], attempt(left, right))
wrong = 0
for a in range(-4, 5):
    for b in range(-4, 5):
        for c in range(-4, 5):
            for d in range(-4, 5):
                left, right = complex(a, b), complex(c, d)
                if right:
                    quotient = left / right
                    if abs(quotient * right - left) > 1e-14: wrong += 1; print("differs", left, right)
                total = left * right
                if total != complex(a * c - b * d, a * d + b * c): wrong += 1; print("product", left, right)
                if left + right != complex(a + c, b + d) or left - right != complex(a - c, b - d): wrong += 1
print(wrong)
for operation in ("1j // 1", "1 // 1j", "1j % 2", "2 % 1j", "divmod(1j, 1)", "divmod(1, 1j)", "1.5 // 1j", "1j / 'a'", "'a' / 1j", "1j / None", "[] / 1j", "1j + 'a'", "'%d' % 1j", "'%f' % 1j", "'%s %r' % (1j, 2+1j)", "'%x' % 1j", "'%c' % 1j", "1j - []", "1j * 'a'", "'a' * 1j", "1j @ 1j", "1j >> 1", "not 1j", "1j and 2", "1j < 2j", "1j in 5"):
    try: print(operation, eval(operation))
    except Exception as error: print(operation, type(error).__name__, error)
def inverse(numbers):
    return [1 /
            (number - (2 + 1j)) for number in numbers]
print(inverse([1j, 3 + 1j]))
print(inverse([1j, 2 + 1j, 3]))
