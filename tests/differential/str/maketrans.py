# maketrans with one, two and three arguments and its errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


t(str.maketrans, {}); t(str.maketrans, {"a": "b", 99: None, "\u20ac": 5}); t(str.maketrans, "abc", "xyz"); t(str.maketrans, "abc", "xyz", "de"); t(str.maketrans, "", "")
t(str.maketrans, "a", "b", "a"); t(str.maketrans, "aa", "bc"); t(str.maketrans, "\U0001F600", "x")
t(str.maketrans); t(str.maketrans, "abc"); t(str.maketrans, 1); t(str.maketrans, [("a", "b")]); t(str.maketrans, {"ab": 1}); t(str.maketrans, {"": 1}); t(str.maketrans, {1.5: 1}); t(str.maketrans, {None: 1})
t(str.maketrans, "ab", "c"); t(str.maketrans, "ab", 1); t(str.maketrans, 1, "ab"); t(str.maketrans, "a", "b", 1); t(str.maketrans, "a", "b", "c", "d"); t(str.maketrans, b"a", b"b"); t(str.maketrans, {"a": 1}, "b")
t(str.maketrans, x={}); t("".maketrans, {"a": "b"}); t(str.maketrans, {True: "x"}); t(str.maketrans, {(1,): 1}); t(str.maketrans, "a", "b", None); t(str.maketrans, "abc", "xy", "z")
class D(dict): pass
t(str.maketrans, D(a="b"))
