# Errors of the syntax: what may be repeated and how often; braces that are text; look-behinds without a width.
import re

for pattern in ["*", "+a", "?", "{1}", "{1,2}a", "a**", "a*+", "a*?+", "a++", "a+++", "a{1}{2}", "a{1}+", "a{1}?", "a{1}??",
                "(*a)", "(|*)", "a|*", "^*", "$*", r"\b+", r"\A?", "(?:^)*", "(?=a)*", "(?:)*", "()*", "(?#c)*", "a(?#c)*",
                "a*(?#c)*", "a{2,1}", "a{,}", "a{,3}", "a{3,}", "a{", "a{}", "a{1", "a{1,", "a{1,2", "a{x}", "a{1x}", "{", "{}", "{a}",
                "a{ 1}", "a{1 ,2}", "{,", "a{-1}", "(?:a*)*", "(?:a+)+?", "(?>a*)*", "(?i)*", "(?i:a)*", "[a]{2}{3}"]:
    try:
        compiled = re.compile(pattern)
        print(repr(pattern), [m.group() for m in compiled.finditer("aaa{1}{}{a}b")])
    except re.error as e:
        print(repr(pattern), "|", e)
for pattern in ["a{4294967295}", "a{99999999999}", "a{1,4294967295}", "a{4294967295,1}"]:
    try:
        re.compile(pattern)
    except OverflowError as e:
        print(pattern, e)
for pattern in ["(?<=a*)", "(?<=a|bb)", "(?<!a?)", "(?<=a{2,3})", "(?<=(?:a|b)c)", "(?<=a{3})", "(?<=(a)(b))", "(?<=^a)",
                "(?<=(?=a*)b)", "(?<=)", "(?<!)", "(?<=(?<=a+)b)", "(a*)(?<=\\1)", "(?<=a|b|c)", "(?<=[^a]{0})"]:
    try:
        print(pattern, [m.span() for m in re.compile(pattern).finditer("aaabc")])
    except re.error as e:
        print(pattern, "|", e, e.pos, e.pattern, e.lineno, e.colno)
