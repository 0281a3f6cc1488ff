# bool(): how truth is found, and what __bool__ and __len__ may not say.
print(bool(), bool(0), bool(""), bool([0]), bool(None), bool(0.0), bool(-0.0), bool(0j), bool(range(0)), bool(...))
class A:
    def __init__(self, answer):
        self.answer = answer
    def __bool__(self):
        return self.answer
class L:
    def __init__(self, length):
        self.length = length
    def __len__(self):
        return self.length
class Both(A):
    def __len__(self):
        print("not asked")
        return 0
print(bool(A(True)), bool(A(False)), bool(L(0)), bool(L(3)), bool(Both(True)), not L(0), not A(True))
for bad in (A(1), A(None), A("yes"), L(-1), L("a"), L(2**70), L(1.0)):
    try:
        print(bool(bad))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
for call in (lambda: bool(1, 2), lambda: bool(x=1), lambda: bool(object=1)):
    try:
        print(call())
    except TypeError as error:
        print(error)
class C:
    __bool__ = None
try:
    bool(C())
except TypeError as error:
    print(error)
try:
    class D(bool):
        pass
except TypeError as error:
    print(error)
print(bool.__mro__, bool.from_bytes(b"\0"), bool.from_bytes(b"\1"), True + True, bool(True) is True)
