# Where title() and istitle() see words begin.
for w in ["hello world", "HELLO WORLD", "o'neill", "they're", "x-ray", "a1b2", "1st 2nd", "\u01c4ungla \u01c5 \u01c6", "\ufb01n", "\xdfa", "a\u0301b", "a\u00adb", "foo_bar", "it\u2019s", "\u0149x", "\u2160\u2170", "\u24d0\u24b6", "\u10d0\u10d1", "", " ", "A", "a", "Aa aA", "Aa Aa", "A1a", "A1A", "\u01c5\u01c5", "\u01c5a"]:
    print(ascii(w), ascii(w.title()), w.istitle(), w.title().istitle())
