# operator's comparisons, truth, not_, is_, index: mean __bool__, __len__, rich answers that are no bool, reflected order, subclasses, errors
import operator


def attempt(label, action):
    try:
        print(label, action())
    except BaseException as error:
        print(label, type(error).__name__, error)


class Answer:
    def __init__(self, name, gives):
        self.name, self.gives = name, gives

    def __repr__(self):
        return self.name

    def tell(word):
        def method(self, other):
            print("  ", self, word, other)
            if isinstance(self.gives, BaseException):
                raise self.gives
            return self.gives

        return method

    __lt__, __le__, __eq__ = tell("<"), tell("<="), tell("==")
    __ne__, __gt__, __ge__ = tell("!="), tell(">"), tell(">=")
    __hash__ = None


class Heir(Answer):
    pass


left, right, silent, heir = Answer("left", "yes"), Answer("right", []), Answer("silent", NotImplemented), Heir("heir", None)
mean = Answer("mean", ValueError("do not compare"))
for name in ("lt", "le", "eq", "ne", "gt", "ge"):
    function = getattr(operator, name)
    for pair in ((left, right), (silent, right), (left, heir), (silent, silent), (silent, 1), (1, silent), (mean, 1), (1, mean), (3, left)):
        attempt(f"{name} {pair}", lambda: function(*pair))


class Truth:
    def __init__(self, gives):
        self.gives = gives

    def __bool__(self):
        if isinstance(self.gives, BaseException):
            raise self.gives
        return self.gives


class Length:
    def __init__(self, gives):
        self.gives = gives

    def __len__(self):
        return self.gives


class Blocked:
    __bool__ = None


for value in (Truth(True), Truth(False), Truth(1), Truth("x"), Truth(None), Truth(KeyError("k")), Length(0), Length(2), Length(-1),
              Length("a"), Length(2**70), Length(True), Blocked(), Blocked, 0, 0.0, "", " ", None, NotImplemented, ..., float("nan")):
    label = f"{type(value).__name__} {getattr(value, 'gives', '')!r}"
    attempt("truth " + label, lambda: operator.truth(value))
    attempt("not_ " + label, lambda: operator.not_(value))
same = [1]
print(operator.is_(same, same), operator.is_(same, [1]), operator.is_not(same, [1]), operator.is_not(None, None))


class Number(int):
    def __index__(self):
        return 99


class Index:
    def __init__(self, gives):
        self.gives = gives

    def __index__(self):
        return self.gives


for value in (5, True, Number(3), Index(4), Index(True), Index(Number(7)), Index("x"), Index(2.0), 2.0, "2", None, 2**80):
    label = f"{type(value).__name__} {getattr(value, 'gives', '')!r}"
    attempt("index " + label, lambda: (operator.index(value), type(operator.index(value)).__name__))
for function in (operator.abs, operator.neg, operator.pos, operator.inv, operator.invert):
    for value in (True, -3, 2.5, 1j, "a", None, Number(-6), [1]):
        attempt(f"{function.__name__} {value!r}", lambda: function(value))
