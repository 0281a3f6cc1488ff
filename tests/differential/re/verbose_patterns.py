# re.VERBOSE: white space and comments, what is kept in sets and behind backslashes, groups with and without it.
import re

number = re.compile(r"""
    (?P<sign> [-+] )?      # a sign
    (?P<whole> \d+ )       # digits
    (?: \. (?P<part> \d* ) )?
    [ #]?                  # one blank or a hash
    \#? \ ?
""", re.X)
for text in ["12", "-3.5", "+7. ", "1#", "1##", "1## ", "x"]:
    print(repr(text), [m and (m.group(), m.groupdict()) for m in [number.fullmatch(text)]])
for pattern in ["a b", "a\\ b", "a[ ]b", "a # c\nb", "a#", "a\tb\n\f\v c", "a (?#x) b", "a +", "a { 2 }", "a{2 }", "( ? : a)", "(?x-: a)",
                "(?-x: a)b", "(?-x:a #b\n)", "a\u00a0b", "#\n#\n", "\\#a"]:
    try:
        compiled = re.compile(pattern, re.VERBOSE)
        print(repr(pattern), [m.group() for m in compiled.finditer("ab aab a b a\u00a0b #a a #b\n")])
    except re.error as e:
        print(repr(pattern), "|", e)
