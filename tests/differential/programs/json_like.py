# A parser and a printer for JSON-like text, recursive, with errors that tell the place.
class Reader:
    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, message):
        line = self.text.count("\n", 0, self.at) + 1
        column = self.at - self.text.rfind("\n", 0, self.at)
        raise ValueError(f"line {line}, column {column}: {message}")

    def blank(self):
        while self.at < len(self.text) and self.text[self.at] in " \t\r\n":
            self.at += 1

    def peek(self):
        self.blank()
        return self.text[self.at] if self.at < len(self.text) else ""

    def expect(self, character):
        if self.peek() != character:
            self.fail(f"expected {character!r}, found {self.peek()!r}")
        self.at += 1

    def value(self):
        match self.peek():
            case "{":
                return dict(self.items("{", "}", self.pair))
            case "[":
                return list(self.items("[", "]", self.value))
            case '"':
                return self.string()
            case c if c and c in "-0123456789":
                return self.number()
            case _:
                for word, value in (("true", True), ("false", False), ("null", None)):
                    if self.text.startswith(word, self.at):
                        self.at += len(word)
                        return value
                self.fail("expected a value")

    def items(self, opening, closing, one):
        self.expect(opening)
        while self.peek() != closing:
            yield one()
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != closing:
                self.fail(f"expected ',' or {closing!r}")
        self.at += 1

    def pair(self):
        key = self.string()
        self.expect(":")
        return key, self.value()

    def string(self):
        self.expect('"')
        parts = []
        while True:
            if self.at >= len(self.text):
                self.fail("string does not end")
            c = self.text[self.at]
            self.at += 1
            if c == '"':
                return "".join(parts)
            if c == "\\":
                escape = self.text[self.at]
                self.at += 1
                if escape == "u":
                    parts.append(chr(int(self.text[self.at:self.at + 4], 16)))
                    self.at += 4
                else:
                    parts.append({"n": "\n", "t": "\t"}.get(escape, escape))
            else:
                parts.append(c)

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-0123456789.eE":
            self.at += 1
        text = self.text[start:self.at]
        try:
            return int(text)
        except ValueError:
            return float(text)


def write(value, indent=0):
    space = "  " * indent
    if isinstance(value, dict):
        if not value:
            return "{}"
        inner = ",\n".join(f'{space}  {write(k)}: {write(v, indent + 1)}' for k, v in value.items())
        return "{\n" + inner + "\n" + space + "}"
    if isinstance(value, list):
        return "[" + ", ".join(write(v, indent + 1) for v in value) + "]"
    if isinstance(value, str):
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return {True: "true", False: "false", None: "null"}[value] if value is None or isinstance(value, bool) else repr(value)


source = '''
{"name": "Gossamer \\u2014 thin", "tags": ["weak", "strong", []], "size": {"w": 10, "h": -2.5e3, "deep": {"er": null}},
 "flags": [true, false], "quote": "say \\"hi\\"\\n", "empty": {}}
'''
data = Reader(source).value()
print(data)
text = write(data)
print(text)
print(Reader(text).value() == data)
for bad in ['{"a" 1}', "[1, 2", '["x', "nope", "[1 2]", '{"a": \n\n  ?}', "", "12x3"]:
    try:
        print(bad, "->", Reader(bad).value())
    except ValueError as error:
        print(repr(bad), "->", error)
