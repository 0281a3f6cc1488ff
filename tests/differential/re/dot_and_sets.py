# The dot with and without re.DOTALL, sets with odd members, ranges, complements, escapes in them.
import re

text = "a-b]c[d^e\\f\n\r\t.é日_\x1c\x85\u2028"
for pattern in [".", "(?s).", "[-a]", "[a-]", "[]a]", "[^]a]", "[^^]", "[a^]", r"[\]]", r"[\\]", r"[\n]", r"[^\n]", "[.]", r"[\.]", "[a-c]", "[^a-c]", r"[\x61-\x63]", r"[\u00e9]", r"[\141]", r"[\t-\r]", r"[\b]", "[é-日]", "[^é-日]", "[\x00-\U0010ffff]", "[^\x00-\U0010ffff]", "[aa-za]", "[--/]" if False else "[+-/]", "[a\\-c]", "[\\^a]", r"[\d\-x]", "[é]", "[^é]", r"[\s.]", "(?s:.).", "[|]", "[(]", "[$]", "[{}*+?]"]:
    print(ascii(pattern), [ascii(c) for c in re.findall(pattern, text)])
print(re.findall(".+", "a\nb\r\nc\u2028d"), re.findall("(?s).+", "a\nb"), re.sub("[aeiou]", "", "education"), re.findall("[^,]+", ",a,,b c,"))
