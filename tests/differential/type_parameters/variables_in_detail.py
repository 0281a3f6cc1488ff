# TypeVar, ParamSpec and TypeVarTuple made by calls and by syntax: every attribute, repr, errors of calls and writes.
from _typing import TypeVar, ParamSpec, TypeVarTuple, NoDefault, TypeAliasType, Generic


def attempt(function):
    try:
        return repr(function())
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def show(variable):
    print(repr(variable), type(variable).__name__, variable.__name__, variable.__module__ if hasattr(variable, "__module__") else "no module")
    for name in ("__bound__", "__constraints__", "__covariant__", "__contravariant__", "__infer_variance__", "__default__", "args", "kwargs"):
        print("  ", name, attempt(lambda: getattr(variable, name)))
    print("  ", "has_default", attempt(lambda: variable.has_default()))


show(TypeVar("T"))
show(TypeVar("Co", covariant=True))
show(TypeVar("Contra", contravariant=True))
show(TypeVar("Inf", infer_variance=True))
show(TypeVar("B", bound=int, default=bool))
show(TypeVar("C", int, str, default=int))
show(TypeVar("N", bound=None, default=None))
show(ParamSpec("P"))
show(ParamSpec("Q", covariant=True, default=[int]))
show(ParamSpec("R", bound=int))
show(TypeVarTuple("Ts"))
show(TypeVarTuple("Us", default=int))


def f[T: int, U: (int, str) = int, *Ts = *tuple[int], **P = [int]](): pass


for variable in f.__type_params__: show(variable)
for text in ["TypeVar()", "TypeVar(1)", "TypeVar('T', int)", "TypeVar('T', int, str, bound=int)", "TypeVar('T', covariant=True, contravariant=True)",
             "TypeVar('T', covariant=True, infer_variance=True)", "TypeVar('T', contravariant=True, infer_variance=True)", "TypeVar('T', foo=1)", "TypeVar(name='T')",
             "TypeVar('T', 1, 2)", "TypeVar('T', bound=1)", "TypeVar('T', bound='X')", "TypeVar('T', None, int)", "ParamSpec()", "ParamSpec(1)", "ParamSpec('P', int)",
             "ParamSpec('P', covariant=True, contravariant=True)", "TypeVarTuple()", "TypeVarTuple(1)", "TypeVarTuple('Ts', int)", "TypeVarTuple('Ts', covariant=True)",
             "TypeVar('T').__bound__", "TypeVar('T') == TypeVar('T')", "list(TypeVarTuple('Ts'))", "list(TypeVar('T'))", "TypeVar('T')()", "ParamSpec('P')()", "TypeVar('T')[int]",
             "ParamSpec('P').args", "ParamSpec('P').kwargs", "ParamSpec('P').args.__origin__", "type(ParamSpec('P').args)", "isinstance(1, TypeVar('T'))", "issubclass(int, TypeVar('T'))",
             "type('A', (TypeVar,), {})", "type('A', (ParamSpec,), {})", "type('A', (TypeVarTuple,), {})", "type('A', (TypeAliasType,), {})", "type('A', (TypeVar('T'),), {})",
             "TypeVar.x", "setattr(TypeVar, 'x', 1)", "TypeVar('T', default=NoDefault).has_default()", "TypeVar('T', default=...).__default__", "NoDefault", "type(NoDefault)",
             "type(NoDefault)()", "type(NoDefault)(1)", "NoDefault.x", "bool(NoDefault)", "hash(NoDefault) == hash(NoDefault)", "TypeVar('\\xe9 \\n')", "TypeVar('')", "ParamSpec('x y')"]:
    print(text, "->", attempt(lambda: eval(text)))
T = TypeVar("T")
for name in ("__name__", "__bound__", "__covariant__", "__default__", "__constraints__", "__module__", "anything", "__class__"):
    print(name, attempt(lambda: setattr(T, name, 1)), attempt(lambda: delattr(T, name)))
print(T.__reduce__(), T.__mro_entries__.__name__, attempt(lambda: T.__mro_entries__(())))
P = ParamSpec("P")
print(P.args == P.args, P.args == P.kwargs, P.args is P.args, hash(P.args) == hash(P.args) if 0 else "-", repr(P.args), repr(P.kwargs))
