"""Statements of CPython's own library with a token taken out, put in or changed: what compile() says of each."""
import ast, io, pathlib, random, textwrap, tokenize

TOKENS = """( ) [ ] { } : , = == . + * ** -> := if else for in def class return yield await async lambda not and is import
from as with try except finally raise global nonlocal pass break continue del assert match case type _ x 1 1.5 "s"
f'{x}' f"{ @ ... ! ? $ None True 0777 1_ 0x " \\ # print while elif *a **k / ; | < > != <> ~ 0b2 1e u"x" b"é" '''
""".split() + ["\n", "\t", "    "]
TAIL = """
for number, text in enumerate(TEXTS):
    try:
        compile(text, "text", "exec")
        said = "compiles"
    except SyntaxError as error:
        said = (type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)
    print(number, ascii(said))
"""


def short_statements(chance):
    """Some statements of a file of the library, each at the left margin."""
    file = chance.choice(sorted(pathlib.Path(ast.__file__).parent.glob("*.py")))
    source = file.read_text(encoding="utf-8")
    lines = source.split("\n")
    short = [node for node in ast.walk(ast.parse(source))
             if isinstance(node, ast.stmt) and node.end_lineno - node.lineno < 6]
    for node in chance.sample(short, min(20, len(short))):
        yield textwrap.dedent("\n".join(lines[node.lineno - 1:node.end_lineno])) + "\n"


def spans_of_tokens(text):
    starts = [0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    return [(starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1])
            for token in tokenize.generate_tokens(io.StringIO(text).readline) if token.string.strip()]


def changed(chance, text):
    spans = spans_of_tokens(text)
    (begin, end), (other_begin, other_end) = chance.choice(spans), chance.choice(spans)
    put = chance.choice(TOKENS)
    return chance.choice([
        text[:begin] + text[end:],
        text[:begin] + put + text[end:],
        text[:begin] + put + " " + text[begin:],
        text[:end] + " " + put + text[end:],
        text[:begin] + text[begin:end] + " " + text[begin:],
        text[:begin] + text[other_begin:other_end] + text[end:]])


def program(seed):
    chance = random.Random(seed)
    texts = []
    while len(texts) < 300:
        for text in short_statements(chance):
            try:
                texts.append(changed(chance, text))
            except (tokenize.TokenError, IndentationError, IndexError):
                pass  # half of a longer statement
    return f"TEXTS = {texts!r}\n{TAIL}"
