# isalpha and its kin on words, empty text, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


names = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
words = ["", "a", "A", "1", " ", "\n", "abc", "ABC", "aBc", "Abc", "A Titlecased Line", "A\nTitlecased Line", "A Titlecased, Line", "Not a capitalized String", "Not\ta Titlecase String", "a1", "1a", "_", "_a1", "a-b", "\x00", "\x7f", "\x80", "\xa0",
         "\xaa", "\xb2", "\xbc", "\xd7", "\xdf", "\u01c5", "\u01c5\u01c5", "\u1ffc", "\u2167", "\u2177", "\u0660", "\u4e00", "\u4e8c", "\u2460", "\u0345", "\u0301", "a\u0301", "\u2009", "\u200b", "\u2028", "\ud800", "\udfff", "\ue000", "\U00010401", "\U00010427", "\U0001F600", "\U000e0100", "\U00010A60", "\u0bf3", "\u2164", "\u3007", "\xad", "\ufffe", "\U0010ffff", "\u0378", "ab\n", "a b", "\u1fbc", "A\u02b0", "\u24b6", "Ab1Cd", "ABC1", "\u037a"]
for w in words:
    print(ascii(w), "".join("01"[getattr(w, n)()] for n in names))
for n in names:
    t(getattr("a", n), 1); t(getattr(str, n)); t(getattr(str, n), b"a")
