def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, item: T):
        self.item = item


type Pair[A] = tuple[A, A]
print(first([1, 2]), Box(5).item, first.__type_params__, Box.__type_params__, Pair.__name__)

# expect: 1 5 (T,) (T,) Pair
