# callables made for one call: partials, caches, getters, instances, bound methods: what dies first, they or their arguments, also when the call fails
import functools
import operator


class T:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  dies", self.name)

    def method(self, *arguments):
        print("  method")
        return T("result")

    def __getitem__(self, key):
        return 5

    def __call__(self, *arguments, **words):
        print("  call")
        return T("result")

    @property
    def bound(self):
        return self.method


class Failing(T):
    def __call__(self, *arguments):
        raise ValueError("failing")


def function(*arguments, **words):
    return T("result")


class Writer:
    def write(self, text):
        pass


def each(round):
    print("round", round)
    print("instance")
    T("callee")(T("argument"))
    print("instance with words")
    T("callee")(T("argument"), word=T("word"))
    print("instance with stars")
    T("callee")(*[T("argument")], word=T("word"))
    print("instance with double star")
    T("callee")(T("argument"), **{"word": T("word")})
    print("failing")
    try:
        Failing("callee")(T("argument"))
    except ValueError as error:
        print(error)
    print("wrong call")
    try:
        operator.methodcaller("method", T("argument"), word=T("word"))(T("object"))
    except TypeError as error:
        print(error)
    print("methodcaller")
    operator.methodcaller("method", T("argument"))(T("object"))
    print("itemgetter")
    operator.itemgetter(T("key"))(T("object"))
    print("attrgetter")
    operator.attrgetter("name")(T("object"))
    print("partial")
    functools.partial(function, T("kept"))(T("first"), T("second"))
    print("partial with words")
    functools.partial(function, T("kept"), kept=T("kept word"))(T("given"), word=T("given word"))
    print("partial of a built-in")
    functools.partial(print, T, file=Writer())(T("given"))
    print("cache")
    functools.lru_cache(function)(T("argument"))
    print("cache by word")
    functools.cache(function)(word=T("argument"))
    print("method")
    T("receiver").method(T("argument"))
    print("method from elsewhere")
    T("receiver").bound(T("argument"))
    getattr(T("receiver"), "method")(T("argument"))
    print("built-in methods")
    [T("in list")].count(T("argument"))
    (T("in tuple"),).__contains__(T("argument"))
    {"a": T("in dict")}.get(T("argument"))
    {"a": T("in dict")}.get(T("argument"), T("default"))
    {"a": T("in dict")}.pop("a", T("default"))
    try:
        [T("in list")].index(T("argument"))
    except ValueError:
        print("not there")
    print("lambda")
    (lambda first, second=T("default"): 1)(T("argument"))


for round in range(3):
    each(round)
