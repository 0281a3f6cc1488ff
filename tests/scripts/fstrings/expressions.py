name, n, items = "Ann", 3.14159, {"a": [1, 2]}
print(f"{name}! {n} {items['a'][0]} {n * 2:.2f} {name.upper()} {len(items)}")
# expect: Ann! 3.14159 1 6.28 ANN 1
print(f"{name!r} {name!s} {'é'!a} {{braces}} {n:>10.3f}| {name:*^9}|")
# expect: 'Ann' Ann '\xe9' {braces}      3.142| ***Ann***|
print(f"{1 if n > 3 else 2} {[x for x in range(3)]} {(lambda x: x * 2)(4)} { {'k': 1}['k'] }")
# expect: 1 [0, 1, 2] 8 1
print(f"" f"{1}" "two" f'{3}', rf"\n{1}", f"""multi
line {name}""")
# expect: 1two3 \n1 multi
# expect: line Ann
print(f"{name=} {n = } {n=:.1f} {name=!s} {1+1=}")
# expect: name='Ann' n = 3.14159 n=3.1 name=Ann 1+1=2
