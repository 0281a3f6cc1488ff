# Texts of KeyError, IndexError, AttributeError, NameError that the interpreter itself raises.
def attempt(source):
    try:
        exec(source, {"__builtins__": __builtins__, "C": C, "S": S})
        print("fine:", source)
    except Exception as error:
        print(f"{source}: {type(error).__name__}: {error}")


class C:
    x = 1

    @property
    def p(self):
        return 1

    def m(self):
        pass


class S:
    __slots__ = ("a",)


for source in ("[][0]", "[1][-2]", "()[1]", "''[0]", "b''[0]", "bytearray()[0]", "range(3)[5]", "{}['k']", "{}[()]", "{1: 2}.pop(3)",
               "[].pop()", "set().pop()", "{}.popitem()", "set().remove(1)", "[].remove(1)", "[].index(1)", "'abc'.index('z')", "().index(1)",
               "[1][5] = 1", "del [1][5]", "del {}['k']", "[1].pop(3)", "C().y", "C.y", "C().x.y", "C().p = 1", "del C().p", "del C().x",
               "del C.y", "C().m = 1; C().m.x = 1", "C.m.x", "S().a", "S().b", "S().b = 1", "del S().a", "y", "del y", "int.x", "int.x = 1",
               "(1).x = 1", "None.x", "None[0]", "None()", "None + 1", "1()", "'a'()", "[]()", "1[0]", "1[0] = 1", "del 1 .real", "(1)[0:1]", "C[0]",
               "C()[0]", "C()[0] = 1", "del C()[0]", "C()()", "len(C())", "iter(C())", "next(C())", "1 in C()", "C() + 1", "-C()", "C() < C()",
               "abs(C())", "C()['a']['b']", "{}.x", "print.x", "import_ = __import__('sys').nope", "[][None]", "['a']['b']", "()['x']", "'abc'['x']",
               "[1][1.0]", "{}[[]]", "{[]: 1}", "{[]}", "set([[]])", "hash([])", "hash({})", "(1, [])in {}", "range(3)['a']"):
    attempt(source)
