# Bytes: prefixes, escapes, joining.
import warnings
warnings.simplefilter("ignore")
print(b'a', B"a", b'', b"it's", b'say "x"', b'''triple
line''', b"""a""b""")
print(rb'\n', br'\x41', Rb'\\', bR"\'", RB'', BR'a', rB'b', Br'c')
print(b'a' b'b', b'a' rb'\b', (b'x'
      b"y"))
print(b'\x00\x7f\x80\xff', b'\0\1\12\377', b'\a\b\f\n\r\t\v\\\'\"')
exec(r"print(b'\q\u0041\N{x}\400\777', len(b'\u0041'))")
print(b'a\
b', b'\
', list(b'\x41B\103'))
print(b'abc'[0], b'abc'[1:], b'%d%s' % (1, b'x'), b'a' in b'cab', b'a' * 3, b'a' + b'b', b'a' == 'a')
