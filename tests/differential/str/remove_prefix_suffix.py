# removeprefix and removesuffix.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for name in ("removeprefix", "removesuffix"):
    for s in ["spam", "spamspam", "", "\u20acspam\u20ac"]:
        for part in ["spam", "", "x", "spamspamspam", "\u20ac", s]:
            t(getattr(s, name), part)
    t(getattr("a", name)); t(getattr("a", name), 1); t(getattr("a", name), b"a"); t(getattr("a", name), ("a",)); t(getattr("a", name), "a", "b"); t(getattr("a", name), None)
s = "same"
print(s.removeprefix("x") is s, s.removesuffix("x") is s, s.removeprefix("") is s)
class Sub(str): pass
print(type(Sub("ab").removeprefix("a")), type(Sub("ab").removeprefix("x")), type(Sub("ab").removesuffix("")))
