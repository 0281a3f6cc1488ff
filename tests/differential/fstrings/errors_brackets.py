# Syntax errors of f-strings: braces, brackets and quotes that do not match.
def check(source):
    try:
        compile(source, "s", "exec"); print(ascii(source), "compiles")
    except SyntaxError as e:
        print(ascii(source), "|", e.msg, "|", e.lineno, e.offset, e.end_lineno, e.end_offset)
for s in ["f'{'", "f'}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{ !r}'", "f'{ :x}'", "f'{a'", "f'{a!r'", "f'{a:'", "f'{a:{'", "f'{a:{b'", "f'{a:{b}'", "f'a}b'", "f'{a}}'", "f'}}}'", "f'{{}'", "f'{{{'", "f'{(}'", "f'{)}'", "f'{[}'", "f'{]}'", "f'{(]}'", "f'{a(}'", "f'{a[)}'", "f'{\"}'", "f'{a'b'", "f'", "f\"\"\"", "f'''{a''", "f'''{\na\n", "f'{a\n}", "f'{a:}}'", "f'{a:{}}'", "f'{a:{b!x}}'", "f'{{a}'", "f'{}}'", "f'{a b}'", "f'{a, }'", "f'{,}'", "f'{a,,b}'", "f'{\n}'", "f'{a:\n}'", "f'{a:{b:{c:{d}}}}'", "f'{a\\n}'", "f'{\\}'", "f'{a!}'", "f'{a! r}'", "f'{a!rr}'", "f'{a!x}'", "f'{a!5}'", "f'{a!r b}'", "f'{a!r!s}'", "f'{a!:x}'", "f'{a! }'", "f'{a=!}'", "f'{a=b}'", "f'{a = b}'", "f'{a==}'", "f'{=a}'", "f'{a!=}'", "f'{!=a}'", "f'{a $ b}'", "f'{#}'", "f'{a#}'", "f'{a # x'", "f'{;}'", "f'{a;b}'", "f'{?}'", "f'{a?}'"]: check(s)
