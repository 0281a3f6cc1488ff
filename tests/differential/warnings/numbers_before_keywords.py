# Numbers that run into the keyword after them.
import warnings

for text in ("1if x else y", "1or x", "1and x", "1in x", "1is x", "1not in x", "[0x1for x in y]", "0o7or 8", "0b1and 1",
             "1jif x else y", "1.5or 2", "1e5or 2", "1_0or 2", "1.or 2", "1 or 2", "0xfor x", "0b1if x else y", "x = 1if 1else 2",
             "0x1_fin y", "5in[1]"):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try:
            compile(text, "code", "exec")
        except SyntaxError as error:
            print(text, error)
    print(f"{text:20}", [(str(w.message), w.lineno) for w in log])
