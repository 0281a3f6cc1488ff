# String literals: every prefix, quotes, raw ones, joining, escapes and line continuations.
print("a" 'b' """c""" '''d''', u"e" U'f', r"\n" R'\t' "\n".strip() + "x", b"a" B'b', br"\x" bR"\y" Br'\z' BR"\w" rb"\1" rB"\2" Rb'\3' RB"\4")
print(ascii("\a\b\f\n\r\t\v\\\'\"\0\01\012\1234\x41\u0041\U00000041\N{LATIN CAPITAL LETTER A}\N{latin small letter b}"), "a\
b", r"a\
b", b"a\
b", "\377" == "\xff", b"\377\x00\n", "\08" == "\x008", r"\"", r'\'', r"\\", len(r"\\\""), "'" '"', '\'' "\"")
print("""a"b""c\"""d""", '''it's ''two'' \'''', """
line
""" == "\nline\n", "tab	tab" == "tab\ttab", "\N{BULLET}\N{GREEK SMALL LETTER FINAL SIGMA}\N{SNOWMAN}".encode("ascii", "backslashreplace"), "\u20ac" == "€", len("\U0001F600"), "é" == "\xe9", "é" != "é", ("a"
"b"), ("a"   # comment
 "b"))
def f(): "doc"
def g(): "a" "b"
def h(): b"no"
def i(): u"udoc"
def j(): r"raw\n"
print(f.__doc__, g.__doc__, h.__doc__, i.__doc__, j.__doc__)
def check(source):
    try: print(ascii(source), ascii(eval(source)))
    except SyntaxError as e: print(ascii(source), "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset)
for s in ["'", '"', "'a", "'a\nb'", "'''a", '"""', "'\\", "r'\\'", "b'\u20ac'", "b'a' 'b'", "'a' b'b'", "'\\x'", "'\\x4'", "'\\xg1'", "'\\u123'", "'\\U0001'", "'\\U00110000'", "'\\N'", "'\\N{'", "'\\N{x'", "'\\N{}'", "'\\N{NOPE}'", "b'\\x4'", "b'\\x'", "b'\\xzz'", "ur'a'", "bu'a'", "rr'a'", "bb'a'", "br b'a'", "u b'a'", "x'a'", "'a' 5", "'a''b'", "'a'.b'c'", "'\\ud800'", "'\\ud83d\\ude00'", "b'\\u0041' == b'\\\\u0041'" if False else "1", "'abc\\xzz def'", "'''\n\n\\x'''", "('a'\n'\\x')", "'\\\n'", "b'\\\n'", "'\\N{LATIN SMALL LETTER A WITH ACUTE}'", "'\\N{digit one}'", "'\\N{CJK UNIFIED IDEOGRAPH-4E00}'", "'\\N{HANGUL SYLLABLE GA}'", "'\\N{ZERO WIDTH SPACE}'", "'\\N{NULL}'", "'\\N{LF}'", "'\\N{LINE FEED}'", "'\\N{BEL}'", "'\\N{NBSP}'", "'\\N{U+0041}'", "'\\N{control-0041}'", "'\\N{ DIGIT ONE}'", "'\\N{DIGIT  ONE}'", "'\\N{LATIN SMALL LETTER R WITH TILDE}'", "'\\N{BOX DRAWINGS LIGHT HORIZONTAL}'", "'\\N{KEYCAP DIGIT ONE}'", "'\\N{LATIN CAPITAL LETTER GHA}'", "'\\N{WEIERSTRASS ELLIPTIC FUNCTION}'", "'\\N{TAMIL LETTER NOPE}'", "'\\N{CJK UNIFIED IDEOGRAPH-2EBF0}'", "'\\N{IDEOGRAPHIC DESCRIPTION CHARACTER SUBTRACTION}'", "'\\N{HANGUL SYLLABLE gag}'", "'\\N{cjk unified ideograph-4e00}'", "'\\N{EMOJI MODIFIER FITZPATRICK TYPE-6}'", "'\\N{<control>}'", "'\\N{LATIN_SMALL_LETTER_A}'"]: check(s)
