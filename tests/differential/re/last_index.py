# lastindex and lastgroup: nested groups, alternatives, repeated groups, groups that took no part.
import re

rows = [
    ("(a)b", "ab"), ("((ab))", "ab"), ("((a)(b))", "ab"), ("(a)(b)", "ab"), ("((a)b)(c)?", "ab"), ("(a)|(b)", "b"),
    ("(?:(a)|(b))*", "ab"), ("(?:(a)|(b))*", "ba"), ("(?:(a)|(b)|(c))+", "cab"), ("((?P<x>a)|b)+", "ab"),
    ("(?P<outer>(?P<inner>a)b)", "ab"), ("(?=(ab))(a)", "ab"), ("()", ""), ("(a)?(b)?", ""), ("(a())", "a"), ("x", "x"),
    (r"(?P<number>\d+)|(?P<name>[a-z]+)|(?P<sign>[-+])", "+"), ("(a)(?!(b))", "ac"), ("((a)|(b))*", "aba"),
]
for pattern, text in rows:
    m = re.match(pattern, text)
    print(pattern, text, m.lastindex, m.lastgroup, m.groups())
