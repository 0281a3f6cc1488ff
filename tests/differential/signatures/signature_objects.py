# inspect.Signature: construction, order of parameters, replace, equality, hash, from_callable.
import inspect
P, S = inspect.Parameter, inspect.Signature
a, b, k = P("a", P.POSITIONAL_OR_KEYWORD), P("b", P.POSITIONAL_OR_KEYWORD, default=1), P("k", P.KEYWORD_ONLY)
print(S(), S([a]), S([a, b, k], return_annotation=int), repr(S([a])), S(return_annotation="x"))
for parameters in ([b, a], [k, a], [a, a], [P("v", P.VAR_KEYWORD), k], [P("x", 0, default=1), a], [5], 5):
    try:
        print(S(parameters))
    except (ValueError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
s = S([a, b, k])
print(s.replace(parameters=[a]), s.replace(return_annotation=str), s.replace() == s, s == S([a, b, k]), s == S([a, b]), s == 5)
k2 = P("m", P.KEYWORD_ONLY)
print(S([k, k2]) == S([k2, k]), hash(S([k, k2])) == hash(S([k2, k])), S([a]) != S([a.replace(name="z")]))
print(S.from_callable(lambda q: 0), inspect.signature(lambda q: 0) == S.from_callable(lambda q: 1))
class Mine(S): pass
print(repr(Mine.from_callable(lambda w: 0)), type(Mine.from_callable(len)).__name__)
for name in ("parameters", "return_annotation"):
    try:
        setattr(s, name, 1)
    except AttributeError as error:
        print(error)
try:
    s.parameters["a"] = 1
except TypeError as error:
    print(error)
print(s.empty, S.empty is P.empty, list(s.parameters.values())[0] is a)
