# inspect.Parameter: construction, errors, replace, equality, hash, str.
import inspect
P = inspect.Parameter
for p in (P("a", P.POSITIONAL_ONLY), P("b", P.POSITIONAL_OR_KEYWORD, default=1), P("c", P.VAR_POSITIONAL, annotation=int), P("d", P.KEYWORD_ONLY, default=None, annotation="str"),
          P("e", P.VAR_KEYWORD), P("f", 1), P("class", P.POSITIONAL_ONLY), P(".0", P.POSITIONAL_OR_KEYWORD)):
    print(p, repr(p), p.kind.name, p.name)
for arguments, keywords in ((("a", 9), {}), (("a", "x"), {}), ((5, 1), {}), (("1a", 1), {}), (("class", 1), {}), (("", 1), {}), (("a", P.VAR_POSITIONAL), {"default": 1}),
                            (("a", P.VAR_KEYWORD), {"default": 1}), ((P.empty, 1), {}), ((".0", P.KEYWORD_ONLY), {}), ((), {}), (("a b", 0), {})):
    try:
        print(P(*arguments, **keywords))
    except (ValueError, TypeError, IndexError) as error:
        print(type(error).__name__, error)
p = P("a", P.POSITIONAL_OR_KEYWORD, default=5, annotation=int)
print(p.replace(name="z"), p.replace(default=P.empty), p.replace(annotation=P.empty), p.replace(kind=P.KEYWORD_ONLY).kind, p.replace() == p, p.replace() is p)
print(p == P("a", 1, default=5, annotation=int), p == P("a", 1, default=6, annotation=int), p == 5, hash(p) == hash(p.replace()), p != p.replace(name="q"))
for name in ("name", "default", "kind", "annotation", "other"):
    try:
        setattr(p, name, 1)
    except AttributeError as error:
        print(error)
print([k.name for k in (P.POSITIONAL_ONLY, P.POSITIONAL_OR_KEYWORD, P.VAR_POSITIONAL, P.KEYWORD_ONLY, P.VAR_KEYWORD)], P.POSITIONAL_ONLY < P.VAR_KEYWORD, P.KEYWORD_ONLY == 3)
print(str(P.KEYWORD_ONLY), repr(P.KEYWORD_ONLY), f"{P.KEYWORD_ONLY.description}", type(P.KEYWORD_ONLY).__name__)
try:
    hash(P("a", 1, default=[]))
except TypeError as error:
    print(error)
