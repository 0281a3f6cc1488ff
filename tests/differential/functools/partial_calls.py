# functools.partial: what a call makes of kept and given arguments: order, overriding, unpacking, errors, flattening, deaths, the lack of placeholders
import functools


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


def show(*arguments, **words):
    return arguments, words


base = functools.partial(show, 1, 2, a=1, b=2)
print(base(), base(3), base(a=9), base(c=3, b=0), base(*[4, 5], **{"z": 1}))
print(base.args, base.keywords, base.func is show)
twice = functools.partial(base, 3, b=5, c=6)
print(twice.func is show, twice.args, twice.keywords, twice(4, a=0))
print(base.keywords is twice.keywords, base.keywords)
base.keywords["added"] = True
print(base(), twice())
base.mark = "kept"
thrice = functools.partial(base, 7)
print(thrice.func is base, thrice.args, thrice.keywords, thrice())


class Own(functools.partial):
    pass


own = Own(show, 1)
nested = functools.partial(own, 2)
print(nested.func is own, nested.args, Own(own, 2).func is own, Own(functools.partial(show, 1), 2).func is show)
print(type(Own(own, 2)).__name__, Own(own, 2)())
attempt("no function", lambda: functools.partial())
attempt("by word", lambda: functools.partial(func=show))
attempt("word func", lambda: functools.partial(show, func=1, self=2)())
attempt("call words", lambda: functools.partial(show)(func=1, self=2))
attempt("not callable", lambda: functools.partial(5))
attempt("not callable", lambda: functools.partial(None, 1, a=2))
attempt("too many", lambda: functools.partial(abs, 1)(2))
attempt("twice the same", lambda: functools.partial(int, "5")(base="x"))


def named(first, second=2, /, third=3, *, fourth=4):
    return first, second, third, fourth


attempt("none", lambda: functools.partial(named)())
attempt("kept third", lambda: functools.partial(named, third=0)(1, 5))
attempt("clash", lambda: functools.partial(named, third=0)(1, 5, 6))
attempt("unknown", lambda: functools.partial(named, 1, fifth=0)())
attempt("positional by word", lambda: functools.partial(named, 1, second=0)())
attempt("two words", lambda: functools.partial(named, fourth=1)(1, **{"fourth": 2}))
attempt("word no str", lambda: functools.partial(show, **{"a b": 1})(**{"": 2}))
attempt("word is number", lambda: functools.partial(show)(**{1: 2}))
print(hasattr(functools, "Placeholder"), callable(base), base == base, base == functools.partial(show, 1, 2, a=1, b=2))
for name in ("func", "args", "keywords"):
    attempt("set " + name, lambda: setattr(base, name, 1))
    attempt("delete " + name, lambda: delattr(base, name))
print(base.__dict__, vars(twice))
attempt("set dict", lambda: setattr(twice, "__dict__", {"x": 1}))
print(twice.x)
attempt("bad dict", lambda: setattr(twice, "__dict__", 5))


class Noisy:
    def __init__(self, name):
        self.name = name

    def __call__(self, *arguments, **words):
        return self.name, len(arguments), sorted(words)

    def __del__(self):
        print("  dies", self.name)


held = functools.partial(Noisy("function"), Noisy("argument"), word=Noisy("word"))
print(held(), held(Noisy("given"), other=Noisy("other")))
print("letting go")
del held
print("gone")
print(functools.partial[int], functools.partial[int, str].__origin__)
print(list(map(functools.partial(pow, 2), range(5))), sorted(["10", "9", "1f"], key=functools.partial(int, base=16)))
order = []


def note(value):
    order.append(value)
    return value


functools.partial(note(show), note(1), a=note(2))(note(3), b=note(4))
print(order[1:])
