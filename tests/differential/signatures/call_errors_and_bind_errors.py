# What calls with wrong arguments say beside what Signature.bind() says of the same: every shape of function.
import inspect


def shapes():
    def none(): pass
    def one(a): pass
    def two(a, b): pass
    def three(a, b, c): pass
    def default(a, b=1): pass
    def only_positional(a, b, /): pass
    def mixed_positional(a, /, b, *, c): pass
    def default_positional(a=1, /, b=2): pass
    def one_keyword(*, a): pass
    def keywords(*, a, b, c): pass
    def default_keyword(*, a, b=1): pass
    def star(*args): pass
    def double(**kwargs): pass
    def everything(a, /, b, *args, c, d=1, **kwargs): pass
    def star_keyword(a, *args, b): pass
    def positional_and_double(a, /, **kwargs): pass
    return [value for value in locals().values()]


class Holder:
    def method(self, a): pass
    def bare(): pass
    @classmethod
    def of(cls, a, *, b): pass
    @staticmethod
    def free(a): pass
    def __call__(self, x, /): pass


calls = ["()", "(1)", "(1, 2)", "(1, 2, 3)", "(1, 2, 3, 4)", "(a=1)", "(b=1)", "(c=1)", "(1, a=1)", "(1, b=2)", "(1, 2, b=3)", "(a=1, b=2)",
         "(a=1, b=2, c=3)", "(x=1)", "(1, x=1, y=2)", "(*[1, 2], **{'c': 3})", "(1, 2, 3, c=4)", "(self=1)"]
for function in [*shapes(), Holder().method, Holder().bare, Holder.method, Holder.of, Holder.free, Holder(), lambda a, b=1: 0]:
    name = getattr(function, "__name__", "Holder()")
    try:
        signature = inspect.signature(function)
    except ValueError as error:
        print(name, error)
        continue
    print(name, signature)
    for call in calls:
        said = []
        for how in "function", "signature.bind":
            try:
                eval(how + call)
                said.append("fine")
            except TypeError as error:
                said.append(str(error).replace("shapes.<locals>.", ""))
        if said != ["fine", "fine"]:
            print("  ", call, "|", " | ".join(said))
