# A tokenizer with named groups, lastgroup and positions; re.Scanner.
import re

specification = [("NUMBER", r"\d+(?:\.\d*)?"), ("ASSIGN", r":="), ("END", r";"), ("ID", r"[^\W\d]\w*"), ("OP", r"[-+*/]"),
                 ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("STRING", r"'(?:[^'\\]|\\.)*'"), ("MISMATCH", r".")]
token = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in specification))
code = """IF total := price * 2.5 ;
    naïve := 'it\\'s' + 日本 ? 3.;
"""
line, start = 1, 0
for m in token.finditer(code):
    kind, value = m.lastgroup, m.group()
    if kind == "NEWLINE":
        line, start = line + 1, m.end()
    elif kind != "SKIP":
        print(line, m.start() - start, kind, repr(value), m.lastindex)

def integer(scanner, text):
    return int(text), scanner.match.span()

scanner = re.Scanner([(r"[a-zA-Z_]\w*", lambda s, t: ("name", t)), (r"\d+\.\d*", lambda s, t: float(t)), (r"\d+", integer),
                      (r"=|\+|-|\*|/", lambda s, t: "op" + t), (r"\s+", None), (r"!", "bang")])
print(scanner.scan("sum = 3*foo + 312.50 ! bar @ rest"), scanner.scan(""), scanner.scan("@"))
