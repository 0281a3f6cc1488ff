# Look-ahead and look-behind: positive, negative, nested, with groups in them, at the ends of the text.
import re

texts = ["", "a", "ab", "ba", "aab", "abc", "cab", "foobar", "barfoo", "été"]
for pattern in ["a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(?=(a))", "(?!(a))", "(?<=(a))b", "(?<=^)a", "(?<=a|b)c", "(?<![abc])a", "(?=a)(?=.b)", "(?<=a(?=b))b",
                "(?!^)a", "(?<=é)t", "(?<=t)é$", "(?=.*b)a", "(?<!.)a", "(?<=\\b)a", "(?=(?!b)a)a", "((?=a)a)+", "(?=a)?b", "(?:(?=a))*a", "(?!)", "(?=)", "(?<=ab|ca)."]:
    print(pattern, [[(m.span(), m.groups()) for m in re.finditer(pattern, t)] for t in texts])
print(re.sub(r"(?<=\d)(?=(?:\d{3})+\b)", ",", "1234567 12 1000"), re.split("(?<=,)", "a,b,c"), re.findall(r"\b(?!in)\w+", "in out inner go"))
