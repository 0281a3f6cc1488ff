# sub and subn with templates: references by number and name, escapes, octal numbers, groups without a part.
import re

pattern = r"(?P<a>x)(y)?(?P<long_name>z)"
for template in [r"\1", r"\2", r"\3", r"\g<a>", r"\g<long_name>", r"\g<0>", r"\g<1>0", r"\n\t\\", r"\0", r"\01",
                 r"\012", r"\101", r"\377", r"\.", r"\&", r"a\-b", "", "plain", r"\08", r"[\g<2>]", r"\a\b\f\v\r",
                 r"\1\3\1", "é\\1日", r"\g<03>"]:
    print(template, ascii(re.sub(pattern, template, "-xyz-xz-")), re.subn(pattern, template, "xz.", count=1))
print(re.sub("x", "\\\\", "axb"), re.sub("x", r"\\1", "axb"), re.sub("(x)", r"\1" * 3, "axb"))
for number in (-1, 0, 1, 2, 9):
    print(number, re.sub("a", "b", "aaa", count=number), re.subn("a", "b", "aaa", count=number))
print(re.sub("(?P<q>.)", r"\g<q>\g<q>", "abc", flags=re.S), re.compile("a").sub(repl="b", string="aa", count=1))
