# Every combination of prefix letters before one quote, before three, and joined with others: what is a literal and what is not.
import itertools, warnings
warnings.simplefilter("ignore")
letters = "bBrRuUfF"
good, bad = [], {}
for n in range(4):
    for combination in itertools.product(letters, repeat=n):
        prefix = "".join(combination)
        for body in ("'a'", '"""a"""'):
            try: good.append((prefix, repr(eval(prefix + body))))
            except SyntaxError as e: bad.setdefault(e.msg, []).append(prefix)
print(len(good), good); print({k: (len(v), v[:5]) for k, v in bad.items()})
parts = ["'a'", "b'b'", "r'\\c'", "u'd'", "f'{1}'", "br'\\e'", "rf'\\{2}'", '"""f"""', "b''", "''"]
for x, y in itertools.product(parts, repeat=2):
    try: print(x, y, repr(eval(x + " " + y)))
    except SyntaxError as e: print(x, y, e.msg)
for x, y, z in itertools.combinations(parts, 3):
    try: eval(f"{x} {y}\\\n{z}")
    except SyntaxError as e: print(x, y, z, e.msg, e.lineno, e.offset)
for source in ("'a'b'b'", "'a''b'", "'a'\"b\"", "'''a''''b'", "''''a'''", "'''a'''''", "''''''", "'''''", "''''''''", "r'\\'", "r'\\''", "r'\\\\'", "b'\\''", "'\\\\\\''", "r'a\\", "'a\\", "'a\n'", "'a\\\nb'", "b'a\\\nb'", "r'a\\\nb'", "f'a\\\nb'", "rf'a\\\nb'", "'''a\nb'''", "'''a", "'''a\n'", "'", "\"", "b'", "f'", "f'''", "'''", "r''", "R\"\"", "b'\u20ac'", "b'\\u20ac'", "b'\\N{BULLET}'", "b'\x7f'", "b'\x80'", "br'\u20ac'"):
    try: print(ascii(source), ascii(eval(source)))
    except SyntaxError as e: print(ascii(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
