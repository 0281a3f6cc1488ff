# Errors of the syntax: parentheses, extensions, names and numbers of groups, with position, line and column.
import re

for pattern in ["(", ")", "(a", "a)", "((a)", "(?", "(?a", "(?:", "(?P", "(?P<", "(?P<>", "(?P<a", "(?P<a>", "(?P<1a>b)",
                "(?P<a b>c)", "(?P<a>x)(?P<a>y)", "(?P=", "(?P=a", "(?P=a)", "(?P=1)", "(?P>a)", "(?Px)", "(?<", "(?<a)",
                "(?<a>b)", "(?#", "(?#a", "(?(", "(?(a", "(?(a)b)", "(?(1)b)", "(?(0)b)", "(?(1a)b)", "(?()b)",
                "(a)(?(1)b|c|d)", "(?(2)a)(b)", "(?(99999999999)a)", "(?(1", "(a)(?(1)b", "(?=", "(?!a", "(?<=a", "(?@a)",
                "(?é)", "(a\n(b\n(c", "a\n\n(?P<é!>b)", "(?P<a>(?P=a))", r"(\1)", "(?>", "(?>a", "(?(é)a)", "(?P<é>a)(?P=é",
                "(?P<a>b)(?(a)c|d", "(?\\d)", "(?P\\)", "(?<\\a)", "(?P<a\\>b)", "(?(-1)a)", "(?(+1)a)", "(?( 1)a)"]:
    try:
        print(repr(pattern), re.compile(pattern).groups)
    except re.error as e:
        print(repr(pattern), "|", e, "|", e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
for pattern in [b"(?P<\xe9>a)", b"(?P<a>", b"(?P=\xff)", b"(?(\xe9)a)", b"(?u)a", b"(?\xe9)", b"[\xe9-a]", b"\\\xe9", b"\\u00e9", b"\\N{DIGIT ONE}"]:
    try:
        print(pattern, re.compile(pattern).groups)
    except re.error as e:
        print(pattern, "|", e, e.pattern)
