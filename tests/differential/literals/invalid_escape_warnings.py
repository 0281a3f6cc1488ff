# The warnings about escapes that mean nothing: category, text and line, in texts, bytes, f-strings, over lines, and as errors.
import warnings
def check(source, action="always"):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter(action)
        try: result = ascii(eval(compile(source, "<source>", "eval")))
        except SyntaxError as e: result = f"SyntaxError {e.msg} {e.lineno} {e.offset} {e.end_lineno} {e.end_offset} {ascii(e.text)}"
        except Exception as e: result = f"{type(e).__name__} {e}"
    print(ascii(source), result, [(w.category.__name__, str(w.message), w.lineno, w.filename) for w in seen])
for source in (r"'\d'", r"'\d\w'", r"'\8'", r"'\9\d'", r"'\400'", r"'\777\d'", r"'\377'", r"b'\d'", r"b'\400'", r"b'\q\777'", r"r'\d'", r"br'\d'", r"'\\d'", r"'\\\d'", r"'a' '\d'", r"'\d' '\w'", r"'\d' + '\w'", "'''a\n\\d'''", "'''\n\n\\d\n'''", "('a'\n'\\d')", r"f'\d'", r"f'\d{1}'", r"f'{1}\d'", r"rf'\d'", r"'\ '", "'\\\u20ac'", r"'\%s' % 5", r"('\d', '\w', b'\z')", r"{'\d': '\w'}", r"'\N{BULLET}\d'", r"'\-'", r"'\''", r"'\.'", r"u'\d'", r"f'{'\d'}'", r"f'{r'\d'}'", r"f'{b'\d'}'", r"'\x41\d'", r"'\d\x'", r"lambda: '\d'", r"[c for c in '\d']"):
    if "lambda" in source: continue
    check(source); check(source, "error")
def lines(source):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("default"); exec(source, {})
    print([(str(w.message), w.lineno) for w in seen])
lines("a = '\\d'\nb = '\\d'\n\nc = '\\w' '\\q'\n"); lines("def f():\n    '\\d doc'\n    return '\\q'\n"); lines("x = f'''\n{1}\n\\d'''\n"); lines("for i in range(3): '\\d'\n"); lines("'\\d'\n'\\d'\n")
