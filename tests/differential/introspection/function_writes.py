# What may be written to functions and their code: defaults, keyword defaults, code, names, and what calls make of it.
def function(a, b=2, *, c=3):
    "doc"
    return a, b, c


def other(a=10, b=20, *, c=30, d=40):
    return a, b, c, d


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__, error)


function.__defaults__ = (1, 2)
attempt("two defaults", function)
function.__defaults__ = (7, 8, 9)
attempt("too many", function)
function.__defaults__ = None
attempt("none", function)
function.__kwdefaults__ = {"c": "k", "other": 1}
attempt("kwdefaults", lambda: function(1, 2))
function.__kwdefaults__["c"] = "changed"
attempt("changed", lambda: function(1, 2))
del function.__kwdefaults__
attempt("deleted", lambda: function(1, 2))
attempt("absent", lambda: (function.__defaults__, function.__kwdefaults__))
function.__code__ = other.__code__
attempt("other code", lambda: function(1, 2, c=3, d=4))
attempt("other code, no defaults", function)
print(function.__name__, function.__code__.co_name, function.__doc__, other.__doc__)
for name, values in {
    "__name__": ["renamed", 5, None], "__qualname__": ["A.b", 5], "__module__": ["m", 5], "__doc__": [None, 3], "__defaults__": [[], 5, ()],
    "__kwdefaults__": [(), {1: 2}, None], "__code__": [None, 5], "__dict__": [5, {"x": 1}], "__annotations__": [5, {}, None], "__globals__": [{}],
    "__closure__": [None, ()], "__type_params__": [5, (), (1,)], "__builtins__": [{}], "__class__": [int], "free": [1], "__wrapped__": [1],
}.items():
    for value in values:
        attempt(f"{name} = {value!r}", lambda: (setattr(function, name, value), getattr(function, name))[1])
    attempt(f"del {name}", lambda: (delattr(function, name), getattr(function, name, "gone"))[1])
print(sorted(vars(function)))


def closing(x):
    def inner(): return x
    def outer(): return x, x
    def none(): return 0
    return inner, outer, none


inner, outer, none = closing(5)
attempt("same free", lambda: (setattr(inner, "__code__", outer.__code__), inner())[1])
attempt("fewer free", lambda: setattr(inner, "__code__", none.__code__))
attempt("more free", lambda: setattr(none, "__code__", inner.__code__))
code = other.__code__
attempt("replaced name", lambda: code.replace(co_name="new").co_name)
attempt("equal", lambda: (code == code.replace(), code == code.replace(co_name="new"), hash(code) == hash(code.replace())))
attempt("write", lambda: setattr(code, "co_name", 1))
attempt("flags", lambda: (code.co_argcount, code.co_kwonlyargcount, code.co_posonlyargcount, code.co_nlocals, code.co_varnames))
for text in ["type(function)(code, {})()", "type(function)(code, {}, 'n').__name__", "type(function)(code, {}, None, (1, 2))()",
             "type(function)(code, {}, argdefs=(1, 2), kwdefaults={'c': 1, 'd': 2})()", "type(function)(code, 5)", "type(function)(5, {})",
             "type(function)(inner.__code__, {})", "type(function)(inner.__code__, {}, closure=inner.__closure__)()",
             "type(function)(inner.__code__, {}, closure=())", "type(function)(code, {}, closure=inner.__closure__)", "type(function)(code, {}, 5)",
             "type(function)(code, {}, None, 5)", "type(function)(code, {}, kwdefaults=5)", "type(function)(inner.__code__, {}, closure=(1,))",
             "type(function)()", "type(function)(code)"]:
    attempt(text, lambda: eval(text))
