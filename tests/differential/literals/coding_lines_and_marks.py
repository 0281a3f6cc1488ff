# Sources as bytes: coding lines, byte order marks, null bytes, line ends.
SOURCES = [b"x = '\xc3\xa9'", b"# coding: latin-1\nx = '\xe9'", b"# -*- coding: latin-1 -*-\nx = '\xe9'",
           b"# vim: set fileencoding=latin-1 :\nx = '\xe9'", b"#coding=latin-1\nx = '\xe9'", b"# coding:latin-1\nx = '\xe9'",
           b"# encoding: latin-1\nx = '\xe9'", b"# mycoding: latin-1\nx = '\xe9'", b"# coding: LATIN_1\nx = '\xe9'",
           b"# coding: iso-8859-1\nx = '\xe9'", b"# coding: iso-8859-15\nx = '\xa4'", b"# coding: cp1252\nx = '\x80'", b"# coding: ascii\nx = 'a'",
           b"# coding: ascii\nx = '\xe9'", b"# coding: utf-8\nx = '\xc3\xa9'", b"# coding: utf8\nx = '\xc3\xa9'", b"# coding: UTF_8\nx = '\xc3\xa9'",
           b"# coding: utf-8-sig\nx = '\xc3\xa9'", b'# coding: nope\nx = 1', b"# coding: utf-8 nope\nx = '\xc3\xa9'", b"# coding:\nx = '\xc3\xa9'",
           b"\n# coding: latin-1\nx = '\xe9'", b"# first\n# coding: latin-1\nx = '\xe9'", b"#!/usr/bin/python\n# coding: latin-1\nx = '\xe9'",
           b"  # coding: latin-1\nx = '\xe9'", b"\x0c# coding: latin-1\nx = '\xe9'", b"# a\x0c\n# coding: latin-1\nx = '\xe9'",
           b"\xef\xbb\xbfx = '\xc3\xa9'", b"\xef\xbb\xbf# coding: utf-8\nx = '\xc3\xa9'", b"\xef\xbb\xbf# coding: latin-1\nx = '\xe9'",
           b'\xef\xbb\xbf\xef\xbb\xbfx = 1', b'\xff\xfex\x00', b'x = 1\x00', b'\x00', b'x = 1\n\x00\n', b'# \x00', b"'\x00'", b'x = 1\r\ny = 2\r\n',
           b'x = 1\ry = 2\r', b'if 1:\r\n  x = 1\r  y = 2\n', b"x = '''a\r\nb\rc\nd'''", b"# coding: latin-1\r\nx = '\xe9'",
           b"# coding: latin-1\rx = '\xe9'", b'x = \xc3\xa9', b'', b'\xef\xbb\xbf', b'# coding: latin-1', b'#',
           b'# coding: mbcs\nx = 1', b"# coding: koi8-r\nx = '\xc1'",
           b"# coding: cp437\nx = '\x82'", b"# coding: utf-7\nx = '+AOk-'"]
for source in SOURCES:
    for kind in bytes, bytearray, memoryview:
        space = {}
        try:
            exec(kind(source) if kind is not memoryview else memoryview(source), space)
            said = ascii({name: value for name, value in space.items() if not name.startswith("__")})
        except Exception as error:
            said = f"{type(error).__name__} {error.args[0] if error.args else ''!r} {[getattr(error, name, None) for name in ('lineno', 'offset', 'end_lineno', 'end_offset', 'text')]!a}"
        if kind is bytes: first = said; print(source, "->", said)
        elif said != first: print("   ", kind.__name__, "->", said)
for text in ["# coding: nope\nx = 1", "# coding: latin-1\nx = '\xe9'", "\ufeffx = 1", "\ufeff\ufeffx", "x = '\ud800'", "x\x00", "\x00"]:
    try: exec(text, space := {}); print(ascii(text), ascii(space.get("x")))
    except Exception as error: print(ascii(text), "->", type(error).__name__, ascii(str(error)))
