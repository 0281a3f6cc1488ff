class Box:
    def __class_getitem__(cls, item):
        return f"{cls.__name__} of {item}"


print(Box[int], Box["x", 2])  # expect: Box of <class 'int'> Box of ('x', 2)
print(list[int], dict[str, list[int]], tuple[int, ...])
# expect: list[int] dict[str, list[int]] tuple[int, ...]
try:
    int[5]
except TypeError as error:
    print(error)  # expect: type 'int' is not subscriptable
