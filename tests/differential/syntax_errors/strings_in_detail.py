# Texts and bytes gone wrong: quotes, prefixes, escapes, line ends, joining.
import warnings

warnings.simplefilter("ignore")
MISTAKES = ["'", '"', "'''", '"""', "'a", '"a', "'a\"", "'''a", "'''a''", '"""a"', "'a\nb'", "'a\\\nb", "'a\\", "'a\\\n", "'\n'", "x = 'a\ny = 1", "f('a, b)", "'it's'", "'a' 'b", "'a'b'", "''''", "''''''", "'''''''", "'a'''", "'''a''''", "r'", "r'\\'", "r'a\\", "b'", "b'\xe9'", "b'\\x'", "b'\\x0'", "b'\\xzz'", "b'\u4e2d' b'x'", "rb'", "br'\xe9'", "'\\x'", "'\\x0'", "'\\x0g'", "'a\\xg b'", "'\\u'", "'\\u123'", "'\\u12g4'", "'\\U'", "'\\U0001'", "'\\U00110000'", "'\\Uffffffff'", "'\\N'", "'\\N{'", "'\\N{}'", "'\\N{a'", "'\\N{no such name}'", "'\\N{DIGIT ONE'", "'\\N {DIGIT ONE}'", "'\\N{ DIGIT ONE}'", "'\\N{digit one}'", "b'\\N{DIGIT ONE}'", "b'\\u1234'", "r'\\N{no such name}'", "'ok' '\\x'", "'\\x' 'ok'", "'ok' '\\N{nope}' x", "('a'\n'\\x')", "'''\n\n\\x'''", "'a' b'b'", "b'a' 'b'", "'a' 'b' b'c'", "b'a' f'b'", "f'a' b'b'", "u'a' b'b'", "'a' 1", "1 'a'", "'a' x", "x 'a'", "'a'.", "'a' 'b'.", "'a'[", "'a' = 1", "'a' 'b' = 1", "'a' += 1", "'a': int", "ur'a'", "ub'a'", "bu'a'", "uu'a'", "rr'a'", "bb'a'", "rbr'a'", "fb'a'", "bf'a'", "fu'a'", "uf'a'", "ff'a'", "x'a'", "a'b'", "R'\\x'", "BR'\\x'", "Rb'\\x'", "U'\\x'", "F'\\x'", "'\0'", "'a\rb'", "'a\r\nb'", "'\t'", "'\x01' x", "'\ud800' x" if 0 else "'x' y", "'%s' % 'a' b", "print('a' b)", "print('a', 'b)", "['a', 'b]", "{'a': 'b}", "'a' if 'b", "x = '''a\nb\nc", "def f():\n  '''doc\n  pass", "'a' \\\n'b' c", "'a' \\ \n'b'", "'a' #c\n'b", "\\'a'", "'a\\'", "'a\\\\' b", "`a`", "\u201ca\u201d", "'a\u201d", "'''a\"\"\"", '"a\'', "'" * 7, '"' * 8, "b'''\xe9\n'''"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
