# Texts and bytes in every valid shape: quotes inside quotes, joining over lines, prefixes in any case, line ends in them.
import warnings
warnings.simplefilter("ignore")
TEXTS = ["''", '""', "''''''", '""""""', "'' ''", "''\"\"", "'a''b'", "'a'\"b\"'''c'''", "'''a'b'''", "'''a''b'''", "'''a\"\"\"b'''", '"""a\'\'\'b"""', "'''\\''''", "'\\''", '"\\""', "'\"'", '"\'"', "'''\n'''", "'''a\nb'''", "'''a\\\nb'''", "'a\\\nb'", "'a\\\n\\\nb'", "'''\r\n'''", "'''\r'''", "'a\\\r\nb'", "'''\\\r\n'''", "('a'\n'b')", "('a' # c\n 'b')", "'a' \\\n 'b'", "r'\\'*0" if 0 else "r'\\\\'", "r'\\''", "r'\\n'", "r'''\n\\'''" if 0 else "r'a\\\nb'", "r'\\x'", "R'\\N'", "u'a'", "U'\\u00e9'", "b'a'", "B'\\xff'", "b'\\377'", "b'\\400'", "b'\\x00\\0\\00\\000'", "rb'\\x'", "bR'\\x'", "Rb'\\x'", "BR'\\x'", "b'a' b'b'", "b'a'rb'\\b'", "b'''\n'''", "f''", "F'a'", "f'' ''", "'' f''", "f'{1}' '{1}'", "'{1}' f'{1}'", "rf'\\{1}'", "fR'\\n{1}'", "f'{{}}'", "f'{{{1}}}'", "f'{1}{2}'", "u'a' f'b'", "'a' u'b' r'c'",
         "'\\a\\b\\f\\n\\r\\t\\v'", "'\\\\'", "'\\0'", "'\\7'", "'\\77'", "'\\777'", "'\\0000'", "'\\08'", "'\\8'", "'\\x41'", "'\\x411'", "'\\u0041'", "'\\U00000041'", "'\\U0010ffff'", "'\\ud800'", "'\\udc00\\ud800'", "'\\N{BULLET}'", "'\\N{bullet}'", "'\\N{LATIN SMALL LETTER E WITH ACUTE}'", "'\\N{HANGUL SYLLABLE GA}'", "'\\N{CJK UNIFIED IDEOGRAPH-4E2D}'", "'\\N{NULL}'", "'\\N{LF}'", "'\\N{EM DASH}\\N{EN DASH}'", "'\\q'", "'\\ '", "'\\%'", "b'\\N{BULLET}'", "b'\\u0041'", "b'\\q'", "r'\\N{BULLET}'", "f'\\N{BULLET}'", "f'\\N{BULLET}{1}'", "'\\N{BULLET}' f'{1}'", "'\u00e9'", "'e\u0301'", "'\u4e2d\u6587'", "'\U0001f600'", "'\u200b\u2028\x85'", "'\t'", "'\x0c'", "'a' if 'b' else 'c'", "'a'if'b'else'c'", "'a'in'abc'", "'a'.upper()", "'a' 'b'.upper()", "'a'[0]", "'ab' 'cd'[1]", "'%s' '%s' % (1, 2)", "'a' * 2 + 'b' 'c'", "-len('a' 'b')", "['a' 'b', 'c']", "{'a' 'b': 'c' 'd'}", "('a',)", "('a')", "'a' == 'a'", "'a' 'b' == 'ab'", "not''", "print('a' 'b', end='' '\\n')"]
for text in TEXTS:
    try: print(ascii(text), "->", ascii(eval(text)))
    except SyntaxError as error: print(ascii(text), "->", error.msg)
def doc(): "first" "second"
def raw(): r"raw \n doc"
def nodoc(): f"no doc"
def bytesdoc(): b"no doc"
def joined():
    ("in brackets"
     " joined")
def tabs():
    """first
	tab
	  more
    """
for function in doc, raw, nodoc, bytesdoc, joined, tabs: print(repr(function.__doc__))
