# TypeVar, TypeVarTuple and ParamSpec made by calls: arguments, variance, defaults, attributes, errors.
def params[T, *Ts, **P](): return type(T), type(Ts), type(P)
TypeVar, TypeVarTuple, ParamSpec = params()
def attempt(make, *args, **kwargs):
    try: made = make(*args, **kwargs)
    except Exception as error: print(type(error).__name__, error)
    else:
        print(made, made.__name__, made.__module__, *(getattr(made, n, "none") for n in ("__bound__", "__constraints__", "__covariant__", "__contravariant__", "__infer_variance__")), made.has_default(), made.__default__)
        return made
T = attempt(TypeVar, "T")
attempt(TypeVar, "T_co", covariant=True)
attempt(TypeVar, "T_contra", contravariant=True)
attempt(TypeVar, "T", infer_variance=True)
attempt(TypeVar, "T", int, str)
attempt(TypeVar, "T", bound=int)
attempt(TypeVar, "T", bound=None)
attempt(TypeVar, "T", default=int)
attempt(TypeVar, "T", default=None)
attempt(TypeVar, name="kw")
attempt(TypeVar, "T", int)
attempt(TypeVar, "T", int, str, bound=int)
attempt(TypeVar, "T", covariant=True, contravariant=True)
attempt(TypeVar, "T", covariant=True, infer_variance=True)
attempt(TypeVar, 5)
attempt(TypeVar)
attempt(TypeVar, "T", wrong=1)
attempt(TypeVarTuple, "Ts")
attempt(TypeVarTuple, "Ts", default=tuple[int])
attempt(TypeVarTuple, 5)
attempt(TypeVarTuple, "Ts", int)
attempt(ParamSpec, "P")
attempt(ParamSpec, "P", bound=int, covariant=True)
attempt(ParamSpec, "P", default=[int])
attempt(ParamSpec, "P", covariant=True, contravariant=True)
attempt(ParamSpec, 5)
for make in (TypeVar, TypeVarTuple, ParamSpec):
    made = make("X")
    try: made.__name__ = "Y"
    except AttributeError as error: print(error)
    made.extra = 1
    print(made.extra, made == make("X"), made == made, hash(made) == hash(made), made.__reduce__())
    try:
        class Sub(make): pass
    except TypeError as error: print(error)
    try:
        class Sub(made): pass
    except TypeError as error: print(error)
    try: made()
    except TypeError as error: print(error)
    try: isinstance(1, made)
    except TypeError as error: print(error)
P = ParamSpec("P")
print(P.args, P.kwargs, P.args == P.args, P.args != P.kwargs, P.args.__origin__ is P, type(P.args).__name__, type(P.kwargs).__name__)
try: hash(P.args)
except TypeError as error: print(error)
