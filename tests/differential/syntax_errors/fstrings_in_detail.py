# f-strings gone wrong: braces, conversions, formats, nesting, quotes, statements inside.
MISTAKES = ["f'", "f'{'", "f'}'", "f'{{'", "f'}}'", "f'{{}'", "f'{}}'", "f'{}'", "f'{ }'", "f'{!r}'", "f'{:x}'", "f'{=}'", "f'{,}'", "f'{a'", "f'{a", "f'{a!'", "f'{a!}'", "f'{a!x}'", "f'{a!rr}'", "f'{a! r}'", "f'{a !r}'", "f'{a!r }'", "f'{a!r x}'", "f'{a!1}'", "f'{a!r!s}'", "f'{a!:x}'", "f'{a!=}'", "f'{a!=b}'", "f'{a=!r}'", "f'{a=!x}'", "f'{a= b}'", "f'{a==}'", "f'{a=:x}'", "f'{a=!r:x}'", "f'{a:'", "f'{a:x'", "f'{a:{'", "f'{a:{b'", "f'{a:{b}'", "f'{a:{b:'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{a:{}}'", "f'{a:{b!x}}'", "f'{a:}}}'", "f'{a:{{}}}'", "f'{a:\n}'", "f'{a b}'", "f'{a, b c}'", "f'{a b!r}'", "f'{a b:x}'", "f'{a +}'", "f'{+}'", "f'{a.}'", "f'{a(}'", "f'{a)}'", "f'{a[}'", "f'{a]}'", "f'{(a}'", "f'{[a}'", "f'{{a}'", "f'{{{a}'", "f'{{{a}}'", "f'{a}}'", "f'{a}}}'", "f'{*a}'", "f'{*a, b}'", "f'{**a}'", "f'{yield}'", "f'{await a}'", "f'{lambda: 1}'", "f'{lambda x: 1}'", "f'{lambda x:1!r}'", "f'{(lambda x: 1)}'", "f'{a := 1}'", "f'{a if b}'", "f'{a if b else c}'", "f'{a for b in c}'", "f'{import a}'", "f'{pass}'", "f'{del a}'", "f'{return}'", "f'{if a: b}'", "f'{a = 1}'", "f'{a += 1}'", "f'{a; b}'", "f'{a: int}'", "f'{print a}'", "f'{1 2}'", "f'{'a'}'", "f'{'a}'", "f'{\"a}'", "f'{'a' b}'", "f'{f'{a}'}'", "f'{f'{a}'", "f'{f'{a b}'}'", "f'{f\"{f'{a}'}\"}'", "f'{a\\\n}'", "f'{a\\}'", "f'{\\n}'", "f'{a # c}'", "f'{a # c\n}'", "f'''{a # c\n}'''", "f'''{\na\n}'''", "f'''{\na b\n}'''", "f'''{a\n", "f'''\n{\n'''", "f'''{a:\n}'''", "f'''{a!r\n}'''", "f'{a}' 'b", "f'{a}' b'c'", "f'{a b}' 'c'", "'c' f'{a b}'", "f'a' f'{b c}'", "f'{a}' = 1", "f'{a}' += 1", "del f'{a}'", "f'{a}': int", "for f'' in a: b", "f'\\x'", "f'\\x{a}'", "f'{a}\\x'", "f'\\N{a'", "f'\\N{nope}'", "f'\\N{DIGIT ONE}{a b}'", "rf'\\N{a b}'", "fr'{a b}'", "F'{a b}'", "f'{0777}'", "f'{1a}'", "f'{1_}'", "f'{\u20ac}'", "f'{a$}'", "f'{a?}'", "f'{a!\u00e9}'", "f'\u00e9{a b}'", "f'{\u00e9 b}'", "x = f'{a b}' + 1", "(f'{a b}')", "[f'{a}' f'{b c}']", "f(f'{a b}')", "f'{a}{b}{c d}{e}'", "f'{a:{b c}}'", "f'{a:{b}{c d}}'", "f'{a!r:{b c}}'", "f'{None = }'", "f'{a['b']}'", "f'{a['b}'", "f\"{a[\"b\"]}\"", "f'{a[\"b\"]!x}'", "f'{{a}} {b c}'", "f'{a:%H:%M} {b c}'", "f'{(a b)}'", "f'{[a b]}'", "f'{{1: 2 3}}'", "f'{ {1: 2 3} }'", "f'{a!r:>{b}.{c}} }'", "f'%s' % a b", "f'{a...}'", "f'{...}'", "f'{... b}'", "f'{a @}'", "f'{@a}'", "f'{a->b}'", "f'{a:=}'", "f'{a:=b}'", "f'{a!=b!r}'", "f'{a<=b:>5}'", "f'{not}'", "f'{a not b}'", "f'{a in}'", "f'{class}'", "f'{None}'", "f'{True False}'"]


def describe(text, mode="exec"):
    try:
        compile(text, "<mistake>", mode)
    except SyntaxError as error:
        place = f"{error.lineno}:{error.offset}-{error.end_lineno}:{error.end_offset}"
        print(f"{text!a} {mode}\n    {type(error).__name__}: {error.msg} [{place}] {error.text!a}")
    else:
        print(f"{text!a} {mode}\n    fine")


for mistake in MISTAKES:
    describe(mistake)
