# splitlines: every line boundary, keepends in its forms, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


s = "a\nb\rc\r\nd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l\x1fm"
t(s.splitlines); t(s.splitlines, True); t(s.splitlines, keepends=True); t(s.splitlines, False); t(s.splitlines, 1); t(s.splitlines, [])
t(s.splitlines, "yes")
for s in ["", "\n", "\r\n", "\n\n", "a", "a\n", "\na", "\n\r", "a\r\n\r\nb", "\r", "\u20ac\r\n\u20ac", "a\r\r\nb\n\r"]:
    t(s.splitlines); t(s.splitlines, True)
t("a".splitlines, 1, 2); t("a".splitlines, keep=1); t("a".splitlines, None)
class B:
    def __bool__(self): raise ValueError("bool")
t("a".splitlines, B())
s = "one"
print(s.splitlines()[0] is s)
