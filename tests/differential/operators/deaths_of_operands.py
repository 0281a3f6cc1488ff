# The operands of comparisons, memberships and arithmetic die after the operation, the left one first, also where it fails; those of chains before truth is asked.
class Named:
    def __init__(self, name): self.name = name
    def __del__(self): print("-" + self.name, end=" ")
class Able(Named):
    def answer(self, other): print("op", end=" "); return Truth()
    __lt__ = __le__ = __eq__ = __ne__ = __add__ = __sub__ = __mul__ = __matmul__ = __contains__ = answer
class Truth:
    def __bool__(self): print("truth", end=" "); return True
for kind in (Able, Named):
    def a(): return kind("a")
    def b(): return kind("b")
    def c(): return kind("c")
    actions = [lambda: a() < b(), lambda: a() == b(), lambda: a() != b(), lambda: a() + b(), lambda: a() - b(), lambda: a() * b(), lambda: a() @ b(), lambda: a() is b(), lambda: a() in b(), lambda: a() not in [b(), c()], lambda: (a(),) < (b(),), lambda: [a()] == [b()], lambda: {1: a()} | {1: b()}, lambda: [a()] + [b()], lambda: (a(),) + (b(),), lambda: 1 if a() < b() else 2, lambda: not a() == b(), lambda: a() <= b() <= c(), lambda: a() == b() in [c()], lambda: a() < b() < c() and 1, lambda: a() + b() if a() in (b(),) else c(), lambda: {id(a)} - {a()}, lambda: [a()] * 2 == [b()] * 2, lambda: a() << b(), lambda: a() & b()]
    for action in actions:
        for _ in range(3):
            try: action()
            except TypeError: print("error", end=" ")
            print("|", end=" ")
        print()
