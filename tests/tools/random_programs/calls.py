"""Calls of built-in functions, methods and operators, each with its result or its error."""
import random

VALUES = {
    "int": ["0", "1", "-1", "2", "7", "10", "-100", "255", "2**31", "2**63", "-2**63", "10**30", "True", "MyInt(4)"],
    "float": ["0.0", "-0.0", "1.5", "-2.5", "1e16", "1e-7", "1e300", "float('inf')", "float('nan')", "0.1"],
    "complex": ["1j", "0j", "-1.5-2.5j"],
    "str": ["''", "'a'", "'Hello World'", "'  pad '", "'a,b,c'", "'ÄÖü'", "'ß'", "'\\t tab\\n'", "'-42'", "'١٢'",
            "'\\ud800'", "'日本語'", "'%s %d'", "'{} {}'", "'A\\nB\\r\\nC'", "MyStr('sub')", "'1_000'", "'😀k'"],
    "bytes": ["b''", "b'abc'", "b'  pad '", "b'a,b,c'", "b'\\xff\\x00'", "b'123'", "bytearray(b'abc')", "bytearray()",
              "memoryview(b'abc')"],
    "list": ["[]", "[1]", "[3, 1, 2]", "['b', 'a']", "[1, 'a']", "[[1], [2]]", "[None]", "MyList([1, 2])"],
    "tuple": ["()", "(1,)", "(1, 2, 3)", "('a', 'b')", "((1, 2), (3, 4))"],
    "dict": ["{}", "{'a': 1}", "{1: 2, 3: 4}", "{(1, 2): 3}", "{'k': [1]}"],
    "set": ["set()", "{1}", "{1, 2, 3}", "{'a'}", "frozenset()", "frozenset({1, 2})"],
    "range": ["range(0)", "range(5)", "range(1, 10, 2)", "range(10, 0, -3)", "range(2**70, 2**70 + 3)"],
    "slice": ["slice(None)", "slice(1, 3)", "slice(None, None, -1)", "slice('a')", "slice(None, None, 0)"],
    "other": ["None", "...", "NotImplemented", "Index(2)", "Index(-1)", "Failing()", "int", "len"],
}
OPERATORS = ["+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "@", "==", "!=", "<", "<=", ">", ">=", "in",
             "is not"]
FUNCTIONS = ["abs", "all", "any", "ascii", "bin", "bool", "bytearray", "bytes", "callable", "chr", "complex", "dict",
             "divmod", "enumerate", "filter", "float", "format", "frozenset", "getattr", "hasattr", "hex", "int",
             "isinstance", "issubclass", "iter", "len", "list", "map", "max", "min", "next", "oct", "ord", "pow",
             "range", "repr", "reversed", "round", "set", "slice", "sorted", "str", "sum", "tuple", "zip"]
KEYWORDS = {"split": ["sep", "maxsplit"], "splitlines": ["keepends"], "encode": ["encoding", "errors"],
            "decode": ["encoding", "errors"], "to_bytes": ["length", "byteorder", "signed"], "sort": ["key", "reverse"],
            "replace": ["count"], "hex": ["sep", "bytes_per_sep"], "round": ["ndigits"], "sum": ["start"],
            "max": ["key", "default"], "sorted": ["key", "reverse"], "int": ["base"], "zip": ["strict"],
            "pow": ["mod"], "str": ["encoding"]}
SPECIFICATIONS = ["", "d", "5", "<5", "^7", "+", "08.3f", ".2e", "#x", "b", "c", "n", "%", "g", "s", ".2", "=+8", ",",
                  "_b", "z.1f", "*^9", "é>4", "d5", ".", "10."]
HEAD = """\
class MyInt(int): pass
class MyStr(str): pass
class MyList(list): pass
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f"Index({self.value})"
class Failing:
    def __repr__(self): return "Failing()"
    def __index__(self): raise ValueError("failing index")
    def __len__(self): return -1
    def __iter__(self): raise ValueError("failing iter")
    def __eq__(self, other): raise ValueError("failing eq")
    def __hash__(self): raise ValueError("failing hash")
    def __bool__(self): raise ValueError("failing bool")
def show(text, what):
    try:
        result = what()
        if hasattr(result, "__next__"):
            result = type(result).__name__, [item for _, item in zip(range(9), result)]
        elif isinstance(result, memoryview):
            result = result.tolist()
        shown = repr(result)
    except Exception as error:
        shown = f"{type(error).__name__}: {error}"
    print(f"{text} -> {shown[:300]}".encode("utf-8", "backslashreplace").decode())
"""
# Results that are large, or differ from run to run.
UNFIT = {"__hash__", "__repr__", "__init__", "__new__", "__sizeof__", "__reduce__", "__reduce_ex__", "__dir__",
         "__getattribute__", "__setattr__", "__delattr__", "__init_subclass__", "__subclasshook__", "__class__",
         "__getstate__", "__doc__", "__str__", "__class_getitem__", "__buffer__", "__release_buffer__", "__iter__"}
MAY_GROW = {"**", "<<", "*", "__pow__", "__rpow__", "__lshift__", "__rlshift__", "__mul__", "__rmul__", "__imul__",
            "center", "ljust", "rjust", "zfill", "expandtabs", "to_bytes", "bytes", "bytearray", "range", "list",
            "tuple", "set", "frozenset", "sorted", "sum", "pow", "round", "__round__", "max", "min", "all", "any",
            "__alloc__", "extend", "update", "join", "__ipow__", "__ilshift__"}


def value(chance, small):
    kind = chance.choice(list(VALUES) + ["int", "str"] * 2)
    choice = chance.choice(VALUES[kind])
    return "3" if small and "*" in choice else choice


def call(chance):
    way = chance.randrange(10)
    if way < 5:
        kind = chance.choice([kind for kind in VALUES if kind != "other"])
        target = chance.choice(VALUES[kind])
        plain = eval(target, {"MyInt": int, "MyStr": str, "MyList": list})
        name = chance.choice([name for name in dir(plain) if name not in UNFIT and callable(getattr(plain, name))])
        small = name in MAY_GROW
        arguments = [value(chance, small) for _ in range(chance.choice([0, 1, 1, 1, 2, 2, 3]))]
        if name == "__format__" and chance.randrange(4):
            arguments = [repr(chance.choice(SPECIFICATIONS))]
        if small and "*" in target:
            target = "3"
        function = f"({target}).{name}"
    elif way < 7:
        operator = chance.choice(OPERATORS)
        return " ".join([value(chance, operator in MAY_GROW), operator, value(chance, operator in MAY_GROW)])
    else:
        name = function = chance.choice(FUNCTIONS)
        arguments = [value(chance, name in MAY_GROW) for _ in range(chance.choice([0, 1, 1, 2, 2, 3]))]
    if name in KEYWORDS and chance.randrange(3) == 0:
        arguments.append(f"{chance.choice(KEYWORDS[name])}={value(chance, name in MAY_GROW)}")
    return f"{function}({', '.join(arguments)})"


def program(seed):
    chance = random.Random(seed)
    calls = [call(chance) for _ in range(400)]
    return HEAD + "".join(f"show({text!r}, lambda: {text})\n" for text in calls)
