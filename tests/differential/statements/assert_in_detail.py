# assert: what is evaluated when, tuples, messages of every kind, errors on the way, lines and carets.
import traceback


def attempt(text, **names):
    try:
        exec(compile(text, "<asserts>", "exec"), dict(names))
        print(text, "-> fine")
    except BaseException as error:
        print(text, "->", type(error).__name__, error.args, "|", traceback.format_exception_only(error)[-1].strip())


class Truth:
    def __init__(self, value): self.value = value
    def __bool__(self):
        if isinstance(self.value, Exception): raise self.value
        return self.value
    def __repr__(self): return f"Truth({self.value!r})"


class Length:
    def __init__(self, value): self.value = value
    def __len__(self): return self.value


def message():
    print("  message made")
    return "the message"


for text in ["assert t", "assert t, message()", "assert not t, message()", "assert f, message()", "assert f, (1, 2)", "assert f, None", "assert f, ''",
             "assert f, ValueError('inner')", "assert f, 1, 2" if 0 else "assert f, [1, 2]", "assert [], 'empty'", "assert [0]", "assert 0 or f or None, 'none of them'",
             "assert t if f else f, 'conditional'", "assert (t, 'always true')[0]", "assert x == 1, f'{x=}'", "assert (y := x), y", "assert lambda: 0",
             "assert Truth(False), 'falsy'", "assert Truth(KeyError('from bool')), message()", "assert Length(0), 'no length'", "assert Length(-1)", "assert Length(2)",
             "assert missing, message()", "assert f, missing", "assert f, 1 / 0", "assert f,\\\n 'joined'", "assert (f,\n), 'tuple'", "assert all(i for i in [1, 0]), 'all'",
             "assert 'a' in 'bc', 'in'", "assert not 'a' in 'a', 'not in'", "assert x is None, x", "assert 1 < 2 < 1, 'chain'", "assert ..., 'dots'", "assert NotImplemented or 1"]:
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        attempt(text, t=True, f=False, x=0, message=message, Truth=Truth, Length=Length)
AssertionError_ = AssertionError
AssertionError = "replaced"
try:
    assert False, "still the built-in one"
except AssertionError_ as error:
    print("caught", error)
del AssertionError
try:
    assert False
except Exception as error:
    print(repr(error), error.args, str(error) == "")
