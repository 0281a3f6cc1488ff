print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), pow(2, 3), pow(2, 3, 5), pow(2, -1), round(1.25, 1), round(15, -1))
# expect: (2, 1) (-3, 2) (3.0, 1.5) 8 3 0.5 1.2 20
for bad in (lambda: divmod(1, "a"), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: round("a"), lambda: pow(2.0, 3, 5)):
    try:
        bad()
    except (TypeError, ValueError) as error:
        print(error)
# expect: unsupported operand type(s) for divmod(): 'int' and 'str'
# expect: pow() 3rd argument cannot be 0
# expect: base is not invertible for the given modulus
# expect: type str doesn't define __round__ method
# expect: pow() 3rd argument not allowed unless all arguments are integers
