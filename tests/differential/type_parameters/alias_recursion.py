# Aliases that refer to themselves, to each other and to names that come later; in functions, classes and loops.
type Json = int | str | list[Json] | dict[str, Json]
print(Json, Json.__value__, Json.__value__.__args__[2].__args__[0] is Json)
type Even = list[Odd] | None
type Odd = tuple[Even, int]
print(Even.__value__, Odd.__value__, Even.__value__.__args__[0].__args__[0] is Odd)
type Later = [missing, later]
try:
    Later.__value__
except NameError as error:
    print(error, error.name)
missing = 1
try:
    Later.__value__
except NameError as error:
    print(error)
later = 2
print(Later.__value__, Later.__value__ is Later.__value__)
later = 3
print(Later.__value__)


def made(kinds):
    aliases = []
    for kind in kinds:
        type Local = tuple[kind, Local]
        aliases.append(Local)
    return aliases


first, second = made([int, str])
print(first.__name__, first is second, first.__value__, second.__value__)
print(first.__value__.__args__[1] is second, first.__module__, first.__type_params__)


class Tree:
    kind = int
    type Node[T = kind] = tuple[T, list[Node[T]], kind]
    kind = str


node = Tree.Node
print(node, node.__value__, node.__type_params__[0].__default__, node[float], node[float].__args__, node[float].__origin__ is node)
print(node[float].__value__, node[int] == node[int], hash(node[int]) == hash(node[int]), node[int] == node[str], node[node[int]])
type Swap[A, B] = dict[B, A]
T = Swap.__type_params__[0]
print(Swap[int, str], Swap[T, int].__parameters__, Swap[T, int][str], Swap[int, str] | None, None | Swap, Swap | int, Json | Even)
for text in ["Swap.__value__[int, str]", "Swap[int]", "Swap[int, str, bytes]", "Json[int]", "Swap()", "isinstance(1, Json)", "Json.__value__.missing",
             "Json < Even", "Json[0]", "class_of(Json)", "Json.__name__ + '!'", "setattr(Json, '__value__', 1)", "setattr(Json, 'x', 1)",
             "delattr(Json, '__name__')", "type(Json)('A', int)", "type(Json)('A', int, type_params=(T,))[str]", "type(Json)('A')", "type(Json)(1, int)",
             "type(Json)('A', int, type_params=[])", "type('Sub', (type(Json),), {})", "type(Json)('A', type_params=(), value=3).__value__",
             "Swap[T][int]", "len(Json)", "bool(Json)", "Json == Json", "repr(Json)"]:
    try:
        print(text, "->", eval(text))
    except Exception as error:
        print(text, "->", type(error).__name__, error)
