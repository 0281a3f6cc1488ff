print("a\x41\u00e9\U0001F600\101\N{BULLET}")  # expect: aAé😀A•
print(r"raw \n", 'single', "double", """triple "quoted" text""")
# expect: raw \n single double triple "quoted" text
print("adjacent " "literals " 'join')  # expect: adjacent literals join
print("""two
lines""")
# expect: two
# expect: lines
print("a\
b")
# expect: ab
print(len("\\n"), len(r"\n"))  # expect: 2 2
