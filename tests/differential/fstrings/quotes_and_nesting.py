# PEP 701: same quotes inside, any depth, backslashes, comments and newlines in expressions.
d = {"a": 1, "b": {"c": "deep"}}
names = ["x", "y"]
print(f"{d["a"]} {d["b"]["c"]}", f'{d['a']}', f"{", ".join(names)}", f"{'\n'.join(names)}", f"{"\t".join(names)!r}", f"{"quoted \"inside\""}", f"{f"{f"{f"{f"{1 + 1}"}"}"}"}", f"{f'{f"""{f'''{2}'''}"""}'}")
print(f"{d[
    "a"  # a comment with "quotes" and } and {
]}", f"{
    # only a comment before
    d['b']
    # and after
}", f'{
1 +
2}', f"{"a" if d else "b"}{"c"}", f"{"{"}", f"{"}"}", f"{'{}'.format(3)}", f"{"{" + f"{"}"}"}", f"{ {"k": "v"}["k"] }", f"{d["a"]:>{d["a"] + 4}}")
print(f"{"".join(["a", "b"])}{'' ''}{""}", f"{"x" "y"}", f"{"x" f"{"y"}"}", f"{d!r:{"^"}{40}}", f"{(lambda s="z": s + "w")()}", f"{[f"{n}!" for n in names]}", f"{"\\"}", f"{'\''}", f"{"\""}", f"{b"bytes"[0]}", f"{r"\d"}", f"{"\N{BULLET}"}" == "\u2022", f"{'''a
b'''}")
print(f"""{"""x"""}""", f'''{'''y'''} {"""z"""}''', f"""{d["a"]}" ' ""{1}""", f'{"'"}', f"{'"'}", f"{"it's"}", f'{'say "x"'}', f"{x if (x := 3) else "no"}", f"{{{"a"}}}", f"{{{{{"b"}}}}}", f"{"{{"}", f"{"a}}b"}")
print(f"{"a" + f"{"b" + f"{"c" + f"{"d"}"}"}"}", f"{f"{'nested'!r:>10}":>12}", f"{f"{1:{f"{5}"}}"}", f"{1:{f"{f"{3}"}"}}|", f"{"\u0041\x42\103"}")
