# Signatures through decorators: wraps, changed arguments, classes as decorators, __signature__ as value and as call.
import functools
import inspect


def plain(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


def kept(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


def adds(function):
    @functools.wraps(function)
    def wrapper(extra, *args, **kwargs):
        return extra, function(*args, **kwargs)
    signature = inspect.signature(function)
    first = inspect.Parameter("extra", inspect.Parameter.POSITIONAL_ONLY)
    wrapper.__signature__ = signature.replace(parameters=[
        first, *(p.replace(kind=inspect.Parameter.KEYWORD_ONLY) if p.name == "b" else p for p in signature.parameters.values())])
    return wrapper


class Decorator:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args, only_here=None):
        return self.function(*args)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)


class Bare:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args, only_here=None):
        return self.function(*args)


def base(a, b: int = 1) -> str:
    return f"{a}{b}"


for decorate in plain, kept, adds, Decorator, Bare, functools.lru_cache, functools.cache, staticmethod, classmethod, lambda f: kept(kept(f)), lambda f: kept(plain(f)), \
        lambda f: functools.partial(f, 1), lambda f: kept(functools.partial(f, b=2)), functools.singledispatch:
    made = decorate(base)
    for follow in True, False:
        try:
            print(getattr(decorate, "__name__", decorate), follow, inspect.signature(made, follow_wrapped=follow))
        except (TypeError, ValueError) as error:
            print(getattr(decorate, "__name__", decorate), follow, type(error).__name__, str(error).split(" at 0x")[0].split("<")[0])


class Methods:
    @kept
    def one(self, a): pass

    @Decorator
    def two(self, a): pass

    @staticmethod
    @kept
    def three(a, b): pass

    @classmethod
    @kept
    def four(cls, a): pass

    @property
    @kept
    def five(self): pass

    @functools.partialmethod
    def six(self, a): pass

    seven = functools.partialmethod(base, 5)
    eight = functools.cached_property(base)
    nine = Bare(base)


for name in "one two three four seven nine".split():
    for holder in Methods, Methods():
        try:
            print(name, isinstance(holder, type), inspect.signature(getattr(holder, name)))
        except (TypeError, ValueError) as error:
            print(name, isinstance(holder, type), type(error).__name__)
for given in [inspect.Signature(), None, 5, "(a, b)", lambda: inspect.signature(base), inspect.signature(base)]:
    def function(x): pass
    function.__signature__ = given
    try:
        print(inspect.signature(function))
    except TypeError as error:
        print(str(error).partition(" for ")[0].partition("<")[0])
bound = inspect.signature(adds(base)).bind(1, 2, b=3)
print(bound.args, bound.kwargs, adds(base)(*bound.args, **bound.kwargs))
print(inspect.unwrap(kept(kept(base))) is base, inspect.unwrap(kept(kept(base)), stop=lambda f: f.__wrapped__ is base) is base)
looped = kept(base)
looped.__wrapped__ = looped
for call in inspect.unwrap, inspect.signature:
    try:
        call(looped)
    except ValueError as error:
        print(str(error).partition("<")[0])
