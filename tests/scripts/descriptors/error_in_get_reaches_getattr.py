class Broken:
    def __get__(self, instance, owner):
        raise AttributeError("from the descriptor")


class A:
    x = Broken()

    def __getattr__(self, name):
        return "rescued " + name


print(A().x, hasattr(A(), "x"))  # expect: rescued x True
