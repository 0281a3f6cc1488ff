# Groups inside of possessive and atomic repetition that is given up again, and groups that are repeated no times.
import re

rows = [
    (r"(\w{,2}(0+)*+)[b]+|(?<=\w)|(\Z)\w*", ["0", "BBa-a0 -"]), (r"[\DA]|([\D\D]?)*+-{2}\u2028|s", ["K\u2028\u0663\u0130\u2028\u03bc1", "\u0130Ks1K"]),
    (r"(((?<![^A\n]){0}(?=B)|(?=_-A).\n|_(-+||\n1?)*){0})0(?:_)*", ["-1\nb-0_0B", "aa0"]), (r"(a){0}b|c(?(1)x|y)", ["b", "cy", "cx"]),
    (r"(?:(a)|b)*+c|(b)", ["abb", "b"]), (r"(?>(a)|b)c|(.)", ["ac", "ab"]), (r"(a)++b|a(.)", ["aab", "aac"]), (r"(?>(a+))(b)?|x", ["aab", "x"]),
    (r"(?<=(?:ab|c){0}d)e", ["de", "abde", "e"]), (r"(?<=(a){0}d)e(?(1)x|y)", ["dey", "dex"]), (r"((a)(?(2)b|c)){0}x", ["x", "abx"]),
    (r"(?:x(a){0}){2}(b)", ["xxb", "xab"]), (r"(?:(a){1,2}+b)?(a)?", ["aab", "aaa"]), (r"(é(日)?)?+x|é(.)", ["é日x", "é日y"]),
]
for pattern, texts in rows:
    compiled = re.compile(pattern)
    for text in texts * 2:  # The second time it may run as machine code.
        print(ascii(pattern), ascii(text), [(m.regs, m.lastindex) for m in compiled.finditer(text)], ascii(compiled.split(text)))
