# str.format: fields, attributes, indices, conversions, nesting and all its errors.
def t(function, *arguments, **keywords):
    try:
        result = function(*arguments, **keywords)
        print(ascii(result) if isinstance(result, str) else repr(result))
    except Exception as error:
        print(type(error).__name__, ascii(str(error)))


class A:
    x = 5
    def __getitem__(self, k): return f"item<{k!r}>"
    def __format__(self, spec): return f"<{spec}>"
f = str.format
for args in [("",), ("abc",), ("{}", 1), ("{0}{1}{0}", 1, 2), ("{}{}", 1, 2), ("{{}}",), ("{{{}}}", 1), ("{0.x}", A()), ("{0[a]}", A()), ("{0[1]}", A()), ("{0[-1]}", A()), ("{0[01]}", A()), ("{0[]]}", A()), ("{0[a.b]}", A()), ("{0[a]x}", A()), ("{0.}", A()), ("{0[]}", A()), ("{0[}", A()), ("{0!r}", "a"), ("{0!s:>5}", "a"), ("{0!a}", "\u20ac"), ("{0!x}", 1), ("{0!}", 1), ("{0!rr}", 1), ("{!r}", 2), ("{:{}}", "a", 5), ("{:{}{}}", "a", ">", 5), ("{0:{1}}", "a", 4), ("{:{:{}}}", 1, 2, 3), ("{0:{1:{2}}}", 1, 2, 3),
             ("{",), ("}",), ("{0",), ("{0:",), ("{0!",), ("{0!r",), ("}{",), ("{}}",), ("{{}",), ("{0}{}", 1, 2), ("{}{0}", 1, 2), ("{1}", 1), ("{}",), ("{a}",), ("{a}", 1), ("{0.nope}", 1), ("{0[5]}", [1]), ("{0[k]}", {}), ("{0[0]}", 5), ("{99999999999999999999}",), ("{0[99999999999999999999]}", [1]), ("{-1}", 1), ("{ 0}", 1), ("{0 }", 1), ("{:x}", "s"), ("{:d}", "s"), ("{:5.2f}", "s"), ("{:z}", 5), ("{0:}", 5), ("{0:>{w}}", 3), ("{0:\u20ac^5}", "x"), ("{0[\u20ac]}", {"\u20ac": 3}), ("{!}", 1), ("{!r:}", 1), ("{:{}", 1), ("{a.b[c].d}",), ("{0:{{}}}", A()), ("{0!r }", 1), ("{0!r:x}{", 1)]:
    t(f, *args)
t(f, "{a} {b.x} {c[k]}", a=1, b=A(), c={"k": 2}); t(f, "{a:{w}}", a=1, w=4); t(f, "{self}", self=3); t(f, "{format}", format=9); t("{0}{a}".format, 1, a=2); t(f, "{0:{a}}", 1, a="05d"); t(f, "{ }", **{" ": 1}); t(f, "{}", **{"": 1}); t(f, "{a b}", **{"a b": 2})
t(str.format); t(str.format, 5); t("{}".format_map, {}); t("{a}".format_map, {"a": 1}); t("{a}".format_map, {}); t("{a}".format_map); t("{a}".format_map, 5); t("{0}".format_map, {0: 1}); t("{0}".format_map, {"0": 1}); t("{a}".format_map, {}, {})
class M(dict):
    def __missing__(self, k): return f"missing {k}"
t("{a} {b.real:>3}".format_map, {"a": M(), "b": 4}); t("{zz}".format_map, M()); t("{zz!r:>14}".format_map, M())
