# __package__, __spec__, __name__ and __path__ of the importing namespace: which decide a relative import, what is warned of and refused.
import sys, types, warnings
pkg = types.ModuleType("outer"); pkg.__path__ = []; sys.modules["outer"] = pkg
inner = types.ModuleType("outer.inner"); inner.value = "inner value"; sys.modules["outer.inner"] = inner; pkg.inner = inner
class Spec:
    def __init__(self, parent): self.parent = parent
def attempt(label, code="from .inner import value", **space):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            exec(code, space)
            print(label, "->", space.get("value", "no value"), end=" ")
        except Exception as error:
            print(label, "->", type(error).__name__, error, end=" ")
    print([(w.category.__name__, str(w.message)) for w in caught])
attempt("package", __package__="outer")
attempt("package and spec agree", __package__="outer", __spec__=Spec("outer"))
attempt("package and spec differ", __package__="outer", __spec__=Spec("other"))
attempt("spec differs the other way", __package__="other", __spec__=Spec("outer"))
attempt("package, spec without parent", __package__="outer", __spec__=object())
attempt("only spec", __spec__=Spec("outer"))
attempt("package None, spec", __package__=None, __spec__=Spec("outer"))
attempt("package None, no spec", __package__=None, __name__="outer.mod")
attempt("only name", __name__="outer.mod")
attempt("name and path", __name__="outer", __path__=[])
attempt("top name", __name__="mod")
attempt("nothing")
attempt("name None", __name__=None)
attempt("package number", __package__=5)
attempt("spec parent number", __spec__=Spec(5))
attempt("spec without parent", __spec__=object())
attempt("empty package", __package__="")
attempt("package not there", __package__="nowhere")
attempt("two up", "from ..inner import value", __package__="outer.deeper")
attempt("too far up", "from ...inner import value", __package__="outer.deeper")
attempt("dot only", "from . import inner; value = inner.value", __package__="outer")
attempt("dot missing", "from . import missing", __package__="outer")
attempt("spec None", __spec__=None, __name__="outer.mod")
for args in [("inner", {"__package__": "outer"}, None, ["value"], 1), ("", {"__package__": "outer"}, None, ["inner"], 1), ("inner", {}, None, (), 1), ("inner", 5, None, (), 1), ("sys", None, None, None, 0), ("sys", {}, {}, ["path"], -1), ("", {}, {}, [], 0), (5,), ("outer.inner",), ("outer.inner", None, None, ["x"])]:
    try:
        print(args[0], args[2:], "->", __import__(*args).__name__)
    except Exception as error:
        print(args[0], args[2:], "->", type(error).__name__, error)
