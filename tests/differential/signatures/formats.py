# Signature.format() and str(): widths, defaults, annotations of every kind, return annotations, empty ones, markers.
import inspect


def nothing(): pass
def all_kinds(a, b=2, /, c: int = 3, *args: str, d, e: "text" = None, **kw: float) -> dict[str, int]: pass
def positional(a, b, /): pass
def keyword(*, a=1, b): pass
def annotated(a: int | None, b: list[int] = [], c: "x" = "y", *, d: ... = ...) -> None: pass
def odd(a=object, b=len, c=(1, 2), d={"k": [1]}, e=1j, f=b"x", g=print): pass
def long_names(first_parameter_with_long_name: int = 100, second_parameter_with_long_name: str = "text", *more_of_them) -> tuple: pass
async def asynchronous(a, *, b): yield a
def generic[T: int](a: T, *b: T) -> list[T]: pass


class Plain: pass
class Nested:
    class Inner: pass
    def method(self, a: Plain, b: Inner = Plain) -> Inner: pass
    @classmethod
    def of(cls, *, a=1): pass
    @staticmethod
    def static(a, /, b): pass


functions = [nothing, all_kinds, positional, keyword, annotated, long_names, asynchronous, generic, Nested.method, Nested().method, Nested.of,
             Nested.static, lambda: 0, lambda a, *b, c=1, **d: 0, Plain, Nested]
for function in functions:
    signature = inspect.signature(function)
    print(signature, repr(signature) if len(str(signature)) < 30 else len(repr(signature)))
    for width in 0, 20, 40, 200:
        text = signature.format(max_width=width)
        print(width, text if "\n" not in text else "\n" + text)
print(inspect.signature(odd).replace(parameters=[p for n, p in inspect.signature(odd).parameters.items() if n not in "bg"]))
signature = inspect.signature(all_kinds)
for text in ["signature.format(max_width='x')", "signature.format(5)", "signature.format(max_width=True)", "signature.format(max_width=-1)",
             "signature.format()", "signature.format(max_width=None) == str(signature)", "signature.format(max_width=len(str(signature)))",
             "signature.format(max_width=len(str(signature)) - 1)"]:
    try:
        print(text, "->", eval(text))
    except TypeError as error:
        print(text, "->", error)
for annotation in [int, "int", int | str, list[int], None, type(None), ..., [1], Plain, Nested.Inner, len, 5, inspect.Parameter.empty]:
    print(inspect.formatannotation(annotation), "|", inspect.Signature(return_annotation=annotation),
          "|", inspect.Parameter("p", inspect.Parameter.KEYWORD_ONLY, annotation=annotation, default=annotation if annotation is not len else 0))
