# translate: mapping kinds, results of each kind, LookupError, errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


t("abc".translate, {97: "X", 98: None, 99: 0x20ac}); t("abc".translate, {97: "long"}); t("abc".translate, {}); t("abc".translate, {97: ""})
t("abc".translate, ["x"] * 98); t("abc".translate, "z" * 98); t("a\u20ac\U0001F600".translate, {0x20ac: "e", 0x1F600: ":)"}); t("abc".translate, str.maketrans("ab", "\u20ac\xe9"))
t("abc".translate, {97: 1.5}); t("abc".translate, {97: 0x110000}); t("abc".translate, {97: -1}); t("abc".translate, {97: b"x"}); t("abc".translate, {97: 10**30}); t("abc".translate, {97: True})
t("abc".translate, 5); t("abc".translate, None); t("abc".translate); t("abc".translate, {}, {}); t("".translate, 5); t("abc".translate, {97: 0xD800})
class Table:
    def __getitem__(self, key):
        if key == 97: raise LookupError
        if key == 98: raise IndexError
        if key == 99: raise KeyError(99)
        if key == 100: return chr(key).upper()
        raise ValueError(key)
t("abcd".translate, Table()); t("abcde".translate, Table())
class Default(dict):
    def __missing__(self, key): return chr(key + 1)
t("abc".translate, Default()); t("a\u20ac".translate, Default())
class Sub(str): pass
print(type(Sub("abc").translate({})), type(Sub("abc").translate({97: Sub("z")})))
calls = []
class Watch(dict):
    def __getitem__(self, key):
        calls.append(key); return key
print("abab\u20ac\u20ac".translate(Watch()), calls)
