# A program of generic classes and functions: a stack, a tree and a registry, subscripted, inherited and asked about.
from collections import deque


class Stack[T]:
    def __init__(self, items: list[T] = ()) -> None:
        self.items: list[T] = [*items]

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self

    def map[U](self, function: "Callable[[T], U]") -> "Stack[U]":
        return type(self)(function(each) for each in self.items)

    def __repr__(self):
        return f"{type(self).__name__}({self.items})"


class Counted[T, *Rest](Stack[T]):
    made = 0

    def __init_subclass__(cls, /, tag=None, **others):
        super().__init_subclass__(**others)
        print("subclass", cls.__name__, tag, cls.__type_params__)

    def __init__(self, *args):
        super().__init__(*args)
        type(self).made += 1


class Ints(Counted[int, str, bytes], tag="ints"):
    pass


class Both[K, V: (int, str)](Counted[K], deque, tag="both"):
    __slots__ = ()


print(Stack[int], Stack[int](), Stack["forward"]([1]), Counted[int], Ints, Both[str, int])
print(Stack([1]).push(2).map(str), Ints([1, 2]).map(float), Ints.made, Counted.made)
for cls in Stack, Counted, Ints, Both:
    print(cls.__name__, cls.__type_params__, [b.__name__ for b in cls.__bases__], getattr(cls, "__orig_bases__", None), cls.__parameters__)
print([c.__name__ for c in Both.__mro__])
alias = Counted[int, str]
print(alias.__origin__ is Counted, alias.__args__, alias.__parameters__, alias == Counted[int, str], hash(alias) == hash(Counted[int, str]))
print(alias.made, isinstance(alias(), Counted), alias().__orig_class__)
T = Stack.__type_params__[0]
print(T.__name__, T.__bound__, T.__constraints__, T.__infer_variance__, T.__covariant__, T.__module__)
print(Both.__type_params__[1].__constraints__, Stack.map.__type_params__, Stack.map.__annotations__)
print(Stack[T][int], Stack[T].__parameters__, Stack[list[T]][str], Stack[dict[str, T]].__parameters__)
for text in ["Stack[int, str]", "Stack[()]", "Both[int]", "Both[int, str, bytes]", "Ints[int]", "Counted[()]", "isinstance(1, Stack[int])",
             "issubclass(int, Stack[int])", "Stack[int].missing", "Stack[T][int, str]", "class_with_two()", "Stack[int][str]"]:
    try:
        print(text, "->", eval(text))
    except (TypeError, AttributeError, NameError) as error:
        print(text, "->", type(error).__name__, error)


def fold[A, B = A](function, items: list[B], start: A) -> A:
    for item in items:
        start = function(start, item)
    return start


print(fold(lambda a, b: a + b, [1, 2, 3], 0), fold.__type_params__, fold.__annotations__)
print(fold.__type_params__[1].__default__ is fold.__type_params__[0], fold.__type_params__[0].has_default())
