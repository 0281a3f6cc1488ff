# partition and rpartition, with identity, subclasses and errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


for s in ["http://www.python.org", "no", "", "a,b,c", ",", "a,", ",a", "\u20ac,\u20ac"]:
    for sep in ["://", ",", "o", "\u20ac", "zz"]:
        t(s.partition, sep); t(s.rpartition, sep)
t("a".partition, ""); t("a".rpartition, ""); t("a".partition, 1); t("a".rpartition, None); t("a".partition, b"a"); t("a".partition); t("a".rpartition, "a", "b")
t("a".partition, sep="a")
s = "whole text"
print(s.partition("zz")[0] is s, s.rpartition("zz")[2] is s)
class Sub(str): pass
print([type(x) for x in Sub("a,b").partition(",")], [type(x) for x in Sub("ab").partition(",")], [type(x) for x in Sub("ab").rpartition(Sub("a"))])
