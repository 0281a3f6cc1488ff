# Texts and code with other line ends: folded to one.
for text in ("x = 1\r\ny = 2\r\nprint(x, y)", "x = 1\ry = 2\rprint(x, y)", "print('a\\\r\nb')", "print('''a\r\nb\rc''' == 'a\\nb\\nc')",
             "print(len('''\r\n'''))", "if 1:\r\n  print('in')\r\n\r\nprint('out')\r\n", "print(1)\n\n\n", "# only\r", "\r\n\r\nprint(2)",
             "print('a' \\\r\n 'b')", "print(3)\x0c\nprint(4)", "\x0cprint(5)", "if 1:\n\x0c  print(6)", "print(7)#\r\n"):
    try:
        exec(text)
    except SyntaxError as error:
        print(ascii(text), error)
for text in (b"print(1)\r\n", b"\xef\xbb\xbfprint('mark')", b"# coding: latin-1\nprint(ascii('\xe9'))", b"# -*- coding: utf-8 -*-\nprint(ascii('\xc3\xa9'))",
             b"#!first\n# vim: set fileencoding=iso-8859-15 :\nprint(ascii('\xa4'))", b"print(1)\x00", b"# coding: nothing\nprint(1)",
             b"\xef\xbb\xbf# coding: latin-1\nprint(1)", b"'\xe9'", b"\xe9 = 1", b"# coding: ascii\n'\xe9'", b"\n\n# coding: latin-1\n'\xe9'"):
    try:
        exec(text)
    except SyntaxError as error:
        print(text, error.msg, error.lineno, error.offset)
