# str % mapping: keys, nested parentheses, missing keys, mixing, mapping types.
from _show import show
class Default(dict):
    def __missing__(self, key): return f"<{key}>"
class Mapping:
    def __getitem__(self, key): return f"got {key}"
class StrSub(str): pass
class TupleSub(tuple): pass
class ListSub(list):
    def __getitem__(self, key): return ("item", key)
show(r"""
"%(a)s %(b)d" % {"a": 1, "b": 2}, "%(a)s%(a)r" % {"a": "x"}, "%(a b)s" % {"a b": 1}, "%()s" % {"": 5}, "%((x))s" % {"(x)": 1}, "%(a(b)c)s" % {"a(b)c": 7}, "%(a)05.1f|%(a)-8d|" % {"a": 2}, "%(a)%" % {"a": 1}, "%(x)s" % Default(), "%(k)s" % Mapping(), "%(a)s %%" % {"a": 1}
"%(a)s" % {"b": 1}
"%(a)s" % 5
"%(a)s" % (1,)
"%(a)s" % [1]
"%(a)s" % "x"
"%(a)s" % ()
"%(a)s" % ({"a": 1},)
"%(a" % {"a": 1}
"%(a)" % {"a": 1}
"%(" % {}
"%(a)s %s" % {"a": 1}
"%s %(a)s" % {"a": 1}
"%(a)*d" % {"a": 1}
"%(a).*f" % {"a": 1}
"%(a)q" % {"a": 1}
"%s" % {"a": 1}, "%s" % Default(), "%s" % Mapping().__class__.__name__
"%s %s" % {"a": 1}
"no" % {"a": 1}, "no" % Mapping(), "no" % ListSub(), "no" % [1]
"no" % 5
"no" % "x"
"no" % (1,)
"no" % StrSub("x")
"no" % None
"no" % {1}
"%s" % TupleSub((1,)), "%s %s" % TupleSub((1, 2))
"%s" % TupleSub((1, 2))
"%(a)s" % ListSub(), "%s" % ListSub([1])
"%(é)s %(\u4e2d)s" % {"é": 1, "中": 2}
"%(a)d" % {"a": "x"}
"%(a)c" % {"a": "xy"}
"%(a)s" % 5.0
"%(a)s" % None
"%(a)s" % b"x"
"%(0)s" % {0: 1}
""", globals())
