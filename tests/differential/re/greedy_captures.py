# What groups hold after repetition and backtracking: the last round, kept from earlier rounds, undone.
import re

for pattern, text in [("(a|b)*", "abab"), ("(?:(a)|(b))*", "ab"), ("(?:(a)|(b))*", "ba"), ("((a)?b)*", "abb"), ("(?:(a)?b)*", "abb"), ("(a)*a", "aaa"), ("(a*)b|(a*)c", "aac"), ("(?:(x)|y)*z", "xyz"), ("(.*)(\\d+)", "abc123"), ("(.*?)(\\d+)", "abc123"), ("(.+)(.+)(.+)", "abcdef"),
                      ("(?:(a)b|ac)*", "abac"), ("(?>(a)|b)*", "ab"), ("(?=(a+))a*b\\1", "aaabaaa"), ("(?!(a)b)a", "ac"), ("((a+)b?)*", "aabab"), ("(a(b)?)+", "aba"), ("(a(b)?)+?$", "aba"), ("(?:(a)|(b)|(c))+?d", "abcd"), ("(a)?(b)?(c)?", "ac"), ("(?:(\\w)(\\d)?,?)*", "a1,b,c3"),
                      ("(a?)*", "aa"), ("(a?)+b", "aab"), ("(?:a|(b))*c", "abac"), ("([ab]+)\\1", "abaaba"), ("^(?:(.)(.)?)*$", "abc"), ("(é|(日))*", "é日é")]:
    m = re.search(pattern, text)
    print(pattern, text, m and (m.group(), m.groups(), m.regs))
