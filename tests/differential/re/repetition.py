# Repetition: greedy, lazy, possessive, counted; atomic groups; backtracking between them.
import re

texts = ["", "a", "aa", "aaa", "aaaa", "ab", "aab", "abab", "ababab", "b"]
for pattern in ["a*", "a+", "a?", "a{2}", "a{2,}", "a{,2}", "a{1,3}", "a*?", "a+?", "a??", "a{1,3}?", "a*+", "a++", "a?+", "a{1,2}+", "a*+a", "a++b",
                "(?>a*)a", "(?>a|aa)b", "(?>a+)b", "(ab)*", "(ab)+?", "(ab){2}", "(?:ab|a)*", "(a|ab)(b|)", "(a*)*", "(a*)+", "(a?)*?", "(a|b)*", "(?:a|b)*+",
                "(a)?b", "(a*)(a*)", "(a+?)(a*)", "((a)|b)+", "(?:(a)|b)*", "(a{0})", "(a){0,1}b", "(?:a?){3}", "(?:a{2})*"]:
    print(pattern, [[m and (m.group(), m.groups()) for m in (re.match(pattern, t), re.fullmatch(pattern, t))] for t in texts])
print(re.match("a{70000}", "a" * 70000).end(), re.match("a{0,66000}", "a" * 70000).end(), re.match("[ab]{65536,}?", "ab" * 40000).end())
