# Every escape of texts, and what is none.
import warnings
warnings.simplefilter("ignore")
print([ord(c) for c in '\a\b\f\n\r\t\v\\\'\"\0'])
print([hex(ord(c)) for c in '\1\12\123\377\x00\x7f\xff\u0041\u20ac\U0001F600\N{EURO SIGN}'])
print('\N{LATIN SMALL LETTER A WITH ACUTE}', '\N{greek small letter alpha}', '\N{BULLET}', '\N{DIGIT ONE}')
print(ascii('\08'), ascii('\1a'), ascii('\1234'), ascii('\x411'), ascii('\u00411'), ascii('\0\00\000\0000'))
print('a\
b' == 'ab', '\
' == '', len('\
\
x'))
exec(r"print('\q\z\8\9\ \-', len('\q'), len('\%'))")
exec(r"print(ascii('\400'), ascii('\777'), ascii('\N{SNOWMAN}'))")
print(ascii('\ud800'), ascii('\udfff\ud800'), len('\ud83d\ude00'), ascii('\U0010ffff'), ascii('\U000000e9'))
print(r'\a\x\u\N\777', len(r'\n'), repr('\x85\xa0\u2028\u200b'))
