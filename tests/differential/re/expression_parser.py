# Parsing with scanner(), match(pos) and fullmatch: numbers, an arithmetic expression, an INI file, a URL, CSV.
import re

TOKEN = re.compile(r"\s*(?:(\d+\.?\d*)|(.))")
def evaluate(text):
    tokens = [(float(n) if n else op) for n, op in TOKEN.findall(text)] + [None]
    def atom():
        token = tokens.pop(0)
        if token == "(":
            value = add()
            tokens.pop(0)
            return value
        return -atom() if token == "-" else token
    def multiply():
        value = atom()
        while tokens[0] in ("*", "/"):
            value = value * atom() if tokens.pop(0) == "*" else value / atom()
        return value
    def add():
        value = multiply()
        while tokens[0] in ("+", "-"):
            value = value + multiply() if tokens.pop(0) == "+" else value - multiply()
        return value
    return add()
for text in ["1+2*3", "(1+2)*3", " -4 / 2 - 1.5", "2*(3-(4-5))"]:
    print(text, evaluate(text))
ini = "; comment\n[main]\nkey = value ; x\nempty=\n[other section]\na:b\n  c = d e  \n"
section = None
for m in re.finditer(r"(?m)^\s*(?:\[(?P<s>[^\]\n]+)\]|(?P<k>\w+)\s*[=:][ \t]*(?P<v>[^;\n]*?)[ \t]*(?:;.*)?)$", ini):
    section = m["s"] or section
    print(section, m["k"], repr(m["v"]))
url = re.compile(r"(?:(?P<scheme>[a-z]+)://)?(?:(?P<user>[^@/]+)@)?(?P<host>[^:/?#]+)(?::(?P<port>\d+))?(?P<path>/[^?#]*)?(?:\?(?P<query>[^#]*))?(?:#(?P<fragment>.*))?")
for text in ["http://me@example.org:80/a/b?x=1&y=2#top", "example.org", "ftp://host/päth", "host?q#f"]:
    print(url.fullmatch(text).groupdict())
row = re.compile(r'(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))')
for text in ['a,b,c', '"x, ""y""",,2', ',', '']:
    print([q.replace('""', '"') if q else p for q, p in row.findall(text)])
position, p = 0, re.compile(r"\w+|\W")
text = "naïve café, 12"
while m := p.match(text, position):
    print(m.span(), repr(m.group()), end=" ")
    position = m.end()
print(position == len(text))
