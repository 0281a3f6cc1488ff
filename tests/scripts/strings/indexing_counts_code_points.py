text = "héllo wörld €😀"
print(len(text), text[1], text[-1], text[-2], text[7:9])  # expect: 14 é 😀 € ör
print([ord(c) for c in "é€😀"])  # expect: [233, 8364, 128512]
print(text[::-1])  # expect: 😀€ dlröw olléh
try:
    text[100]
except IndexError as error:
    print(error)  # expect: string index out of range
try:
    text["a"]
except TypeError as error:
    print(error)  # expect: string indices must be integers, not 'str'
