# Long lists of alternatives: words with common beginnings, numbers, with empty ones, patterns and groups among them.
import re

numbers = re.compile("|".join(str(n) for n in range(10000)))
print(numbers.match("1000"), numbers.fullmatch("9999"), numbers.fullmatch("10000"), numbers.findall("x77y108"))
words = [f"w{i}{'abc'[i % 3] * (i % 7)}" for i in range(3000)]
for joined in ("|".join(words), "|".join(sorted(words, reverse=True)), "|".join(sorted(words, key=len, reverse=True))):
    pattern = re.compile(joined)
    print(sum(pattern.fullmatch(word) is not None for word in words), pattern.findall("w12 w2999bbb w5ccc w100b w100"))
for pattern in ["foo|foobar|fo|f|", "a|ab|abc|abcd", "abcd|abc|ab|a", "|a|ab|b", "a||ab|b", "ab|ba|ac|bc|aa", "ab*|ac|ab|b+|bc", "é|éa|日|日本|日本語", "aa|a.|ab|a", "x(y)|xz|x|y",
                r"a\b|ab|a|b", "(?i:A)|ab|a|ac", "if|in|is|import|int", "ab|ab|ab|ab", "ab|ab|abc|ab", "a|b|c|d|e", "a|b|c|d|e+", "(?:aa|ab|ba|bb)+", "(?>a|ab|abc|b)c", "a{2}|ab|a|b"]:
    for flags in (0, re.I):
        compiled = re.compile(pattern, flags)
        print(pattern, flags, [(compiled.findall(t), bool(compiled.fullmatch(t)), compiled.sub("-", t)) for t in ("foobar", "abcd", "ABc", "日本語é", "xyxz", "interest is in if", "aab", "")])
