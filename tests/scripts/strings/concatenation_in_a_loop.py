text = ""
for i in range(2000):
    text += str(i % 10)
print(len(text), text[:12], text[-5:])  # expect: 2000 012345678901 56789
alias = text
text += "!"
print(len(alias), len(text))  # expect: 2000 2001
