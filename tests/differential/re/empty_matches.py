# Matches of nothing: where findall, finditer, sub and split find them beside matches of something.
import re

texts = ["", "a", "ab", "baac", "a b", "xx", "a,b,,c", "é日é"]
for pattern in ["", "a*", "x*", r"\b", "$", "^", "a|", "|a", "(?=a)", "(a)|b*", "b*?", r"\w*", r"\B", "(?m)^|$"]:
    for text in texts:
        print(repr(pattern), repr(text), re.findall(pattern, text), re.split(pattern, text),
              re.sub(pattern, "-", text), [m.span() for m in re.finditer(pattern, text)])
print(re.sub("x*", "-", "abxd"), re.sub("(?:b|(x))*", r"<\1>", "abxd"), re.split("(x*)", "axbc"))
print(re.sub("a*?", "-", "baac"), re.findall("a*?", "baac"), re.findall("(?:|a)", "aab"))
