# f-strings: fields, conversions, formats, nesting, "=", quotes inside of quotes, comments, lines.
a, b, w, d = 7, 'text', 10, {'k': [1, 2], "q": 'v'}
print(f'', f'{a}', f"{a}{b}", f'{{}}', f'{{{a}}}', f'{a}}}', F'{a}', fr'\n{a}', rf"\{a}", Rf'{b!r}', fR'\{{')
print(f'{b!r}', f'{b!s}', f'{"é"!a}', f'{b!r:>{w}}', f'{a:{w}}', f'{a:>{w}d}|', f'{3.14159:.{2}f}', f'{a:0{w}b}')
print(f'{a=}', f'{a = }', f'{a=!r}', f'{a=:>5}', f'{b=}', f'{b=!s}', f'{ a + 1 = }', f'{d["k"]=}', f'{a=!s:^{w}}')
print(f'{d['k']}', f"{d["q"]}", f'{f'{f'{a}'}'}', f"{'a' 'b'}", f'{"{"}', f'{'}'}', f'{{' '}}')
print(f'{a + 1}', f'{(lambda x: x * 2)(a)}', f'{[x for x in range(3)]}', f'{ {1: 2}[1] }', f'{a if a else b}', f'{(x := 5)}', x)
print(f'{a:}', f'{a!s:}', f'{a!r:<4}|', f'{a:>{w}}' f'{b}' 'plain {a}', 'x' f'{a}' "y" rf'\{a}')
print(f'''{
    a  # the value
    + 1
}''', f"""{a
}""", f'{
    a}')
print(f'{a,}', f'{a, b}', f'{*[1, 2],}', f'{a == 7}', f'{a!=7}', f'{a >= 7}', f'{a:=^9}', f'{a:!<3}', f'{a:{'>'}{5}}')
print(f'\N{DIGIT ONE}{a}', f'\x41{a}\u0042', f'{b:{"{"}>10}', f'{a:\x41>5}')
print(f'{None}', f'{True!r}', f'{...}', f'{1.5:g}', f'{1_000:,}', f'{b[1:3]}', f'{b[::-1]}', f'{{a}}', f'{ {a} }', f'{not a}', f'{-a}')
def g():
    y = f'{(yield)}'
    return y
it = g(); next(it)
try: it.send('sent')
except StopIteration as e: print(e.value)
