# lower() and title() of capital sigma in every position, among letters, marks, apostrophes and digits.
parts = ["", "\u03a3", "A", "a", "1", ".", "'", "\u0301", "\u00ad", "\u2019", " ", "\u0345", "-", "\u02b0", "\U00010400"]
for left in parts:
    print(ascii(left), [ascii((left + "\u03a3" + right).lower()) for right in parts])
for word in ["\u03a3\u03a3\u03a3", "\u0391\u03a3 \u0392\u03a3", "\u0391\u03a3\u0391\u03a3", "X\u03a3\u0301\u0301Y", "X\u03a3\u0301\u0301", "'\u03a3", "\u03a3'A"]:
    print(ascii(word.lower()), ascii(word.title()), ascii(word.capitalize()), ascii(word.swapcase()), ascii(word.casefold()))
