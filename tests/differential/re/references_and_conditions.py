# References to groups by number and name, to groups without a part, and conditions.
import re

for pattern in [r"(a)\1", r"(a|b)\1", r"(?P<x>a|b)(?P=x)", r"(a)?\1b", r"(a)?b(?(1)c|d)", r"(?P<q>['\"])?x(?(q)(?P=q)|$)", r"(a)?(?(1)b)", r"(?:(a)|b)\1", r"(a*)\1", r"(.)(.)\2\1",
                r"(?i)(a)\1", r"(a)(?:b\1)*", r"((a)\2)", r"(a)(?(1)|b)", r"(?(1)a|b)(c)?", r"(<)?\w+(?(1)>)", r"(\w)(?=\1)", r"(?<=(.))x", r"(a)\1{2}", r"(é)\1"]:
    print(pattern, [[(m.group(), m.groups()) for m in re.finditer(pattern, t)]
                    for t in ["", "a", "aa", "b", "bb", "ab", "abc", "abd", "bd", "'x'", "'x", "x", "abba", "<a>", "<a", "aA", "aaaa", "éé", "c"]])
