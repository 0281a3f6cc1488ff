# The four attribute functions: names, defaults, errors from inside, slots.
class A:
    x = 1
    @property
    def p(self):
        raise AttributeError("from p")
    @property
    def q(self):
        raise ValueError("from q")
a = A()
print(getattr(a, "x"), getattr(a, "nope", None), getattr(a, "p", "fallback"), hasattr(a, "p"), hasattr(a, "x"))
setattr(a, "some name", 5)
print(getattr(a, "some name"), vars(a), hasattr(a, ""))
delattr(a, "some name")
print(vars(a))
class S:
    __slots__ = ("s",)
for call in (lambda: getattr(a, "nope"), lambda: getattr(a, "p"), lambda: getattr(a, "q"), lambda: hasattr(a, "q"),
             lambda: getattr(a, 5), lambda: hasattr(a, None), lambda: setattr(a, 5, 1), lambda: delattr(a, 1),
             lambda: delattr(a, "x"), lambda: delattr(a, "nope"), lambda: setattr(S(), "t", 1), lambda: S().s,
             lambda: delattr(S(), "s"), lambda: setattr(5, "x", 1), lambda: setattr(int, "x", 1),
             lambda: delattr(int, "real"), lambda: getattr(a), lambda: getattr(a, "x", 1, 2), lambda: hasattr(a),
             lambda: setattr(a, "x"), lambda: delattr(a), lambda: getattr(obj=a, name="x"), lambda: setattr(a, "p", 1),
             lambda: delattr(a, "p")):
    try:
        print(call())
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error, getattr(error, "name", "-"))
class G:
    def __getattr__(self, name):
        return "got " + name
print(getattr(G(), "any thing"), hasattr(G(), "x"), G().y)
