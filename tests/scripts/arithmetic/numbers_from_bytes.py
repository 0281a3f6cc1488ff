# Numbers from bytes: what is not ASCII stands in no number.
for kind in (int, float, complex):
    for source in (b"12", b" 7 ", b"\xff", b"12\xe9", b"\xd9\xa1", bytearray(b"1\xf0"), b"", b"\x85 1", b"1\xa0", b" 12\x00"):
        for base in ((), (16,)):
            try:
                print(kind.__name__, source, base, kind(source, *base))
            except (TypeError, ValueError) as error:
                print(kind.__name__, base, f"{type(error).__name__}: {error}")
# expect: int b'12' () 12
# expect: int b'12' (16,) 18
# expect: int b' 7 ' () 7
# expect: int b' 7 ' (16,) 7
# expect: int () ValueError: invalid literal for int() with base 10: b'\xff'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'\xff'
# expect: int () ValueError: invalid literal for int() with base 10: b'12\xe9'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'12\xe9'
# expect: int () ValueError: invalid literal for int() with base 10: b'\xd9\xa1'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'\xd9\xa1'
# expect: int () ValueError: invalid literal for int() with base 10: b'1\xf0'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'1\xf0'
# expect: int () ValueError: invalid literal for int() with base 10: b''
# expect: int (16,) ValueError: invalid literal for int() with base 16: b''
# expect: int () ValueError: invalid literal for int() with base 10: b'\x85 1'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'\x85 1'
# expect: int () ValueError: invalid literal for int() with base 10: b'1\xa0'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b'1\xa0'
# expect: int () ValueError: invalid literal for int() with base 10: b' 12\x00'
# expect: int (16,) ValueError: invalid literal for int() with base 16: b' 12\x00'
# expect: float b'12' () 12.0
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float b' 7 ' () 7.0
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b'\xff'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b'12\xe9'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b'\xd9\xa1'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: bytearray(b'1\xf0')
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b''
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b'\x85 1'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b'1\xa0'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: float () ValueError: could not convert string to float: b' 12\x00'
# expect: float (16,) TypeError: float expected at most 1 argument, got 2
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytearray'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytearray'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex () TypeError: complex() first argument must be a string or a number, not 'bytes'
# expect: complex (16,) TypeError: complex() first argument must be a string or a number, not 'bytes'
