# Lone surrogates, NUL, astral characters and combining marks, in patterns, subjects and templates.
import re

texts = ["\ud800", "a\udfffb", "\ud83d\ude00", "\U0001f600", "\x00", "a\x00b", "e\u0301", "\U0010ffff", "\ufeff", "\u200d"]
for pattern in [".", "\ud800", "[\ud800-\udfff]", r"\ud83d", r"[\ud83d]", r"\U0001f600", "[\U0001f600-\U0001f64f]", r"\x00", "\x00", r"[^\x00]", "e.", r"\w", r"\W", "(?i)\ud800", ".$", r"\b"]:
    print(ascii(pattern), [[ascii(m.group()) + str(m.span()) for m in re.finditer(pattern, t)] for t in texts])
print(ascii(re.sub("\ud800", "\udc00", "x\ud800y")), ascii(re.split("\udfff", "a\udfffb")), ascii(re.escape("\ud800")))
print(ascii(re.compile("\ud800")), ascii(re.match("(?P<é>\ud800)", "\ud800")), re.match("(?P<日本>x)", "x").groupdict())
print(ascii(re.sub("(.)", "\\1\ud800", "\udc00")), len(re.sub("\U0001f600", "", "\U0001f600" * 5)))
long = "é" * 1000 + "x" + "日" * 1000
print(re.search("x", long).span(), [m.start() for m in re.finditer("x|日$", long)], re.compile("x").search(long, 500, 1001).span(), re.compile("é").match(long, 999).end())
