# __type_params__ of functions, classes and aliases: written, deleted, copied by decorators; and attributes of the variables.
import functools


def f[A, *B, **C](): pass
class K[A, *B, **C]: pass
type L[A, *B, **C] = A


def attempt(text):
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for name in "fKL":
    for text in ["NAME.__type_params__", "setattr(NAME, '__type_params__', ())", "NAME.__type_params__", "setattr(NAME, '__type_params__', [1])",
                 "delattr(NAME, '__type_params__')", "'__type_params__' in vars(NAME)", "'__type_params__' in dir(NAME)"]:
        attempt(text.replace("NAME", name))


@functools.wraps(f)
def wrapper(): pass


def generic[A: int, B: (int, str) = str, *C = *tuple[int, str], **D = [int]](): pass


print(wrapper.__type_params__, (lambda: 0).__type_params__, object.__type_params__, type("Made", (), {}).__type_params__)
A, B, C, D = generic.__type_params__
for variable in "ABCD":
    for text in ["V", "type(V).__name__", "V.__name__", "V.__default__", "V.has_default()", "V.__module__", "V.__infer_variance__", "V.__bound__",
                 "V.__constraints__", "V.args", "V.kwargs", "[*V]", "V[int]", "V()", "V | None", "V.x", "setattr(V, 'x', 1)", "setattr(V, '__name__', 'W')",
                 "setattr(V, '__default__', int)", "isinstance(1, V)", "issubclass(int, V)", "V == V", "list[V]", "dict[str, V]",
                 "type('Sub', (type(V),), {})", "type('Sub', (V,), {})", "hash(V) == hash(V)", "V.__mro_entries__(())"]:
        attempt(text.replace("V", variable) if "V" in text else text)
print(D.args, D.kwargs, D.args.__origin__ is D, D.args == D.args, D.args == D.kwargs)
