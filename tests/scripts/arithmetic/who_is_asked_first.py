# The left operand, unless the right one's class derives from the left one's and has its own reflected method.
class Asked:
    def __init__(self, name):
        self.name = name

    def __add__(self, other):
        print("add", self.name)
        return NotImplemented

    def __radd__(self, other):
        print("radd", self.name)
        return NotImplemented


class Derived(Asked):
    def __radd__(self, other):
        print("derived radd", self.name)
        return NotImplemented


class Plain(Asked):
    pass


class Other:
    def __radd__(self, other):
        return "other's answer"


def attempt(left, right):
    try:
        print(left + right)
    except TypeError as error:
        print(error)


attempt(Asked("a"), Asked("b"))
# expect: add a
# expect: unsupported operand type(s) for +: 'Asked' and 'Asked'
attempt(Asked("a"), Derived("b"))
# expect: derived radd b
# expect: add a
# expect: unsupported operand type(s) for +: 'Asked' and 'Derived'
attempt(Derived("a"), Asked("b"))
# expect: add a
# expect: radd b
# expect: unsupported operand type(s) for +: 'Derived' and 'Asked'
attempt(Asked("a"), Plain("b"))
# expect: add a
# expect: radd b
# expect: unsupported operand type(s) for +: 'Asked' and 'Plain'
attempt(Asked("a"), Other())
# expect: add a
# expect: other's answer
attempt(1, Asked("b"))
# expect: radd b
# expect: unsupported operand type(s) for +: 'int' and 'Asked'
attempt([], Other())  # expect: other's answer
attempt("text", Other())  # expect: other's answer
attempt(Asked("a"), "text")
# expect: add a
# expect: unsupported operand type(s) for +: 'Asked' and 'str'
