# Duplicate keys of mapping patterns: those the compiler sees, and those that show when it runs.
for source in ['{"a": 1, "a": 2}', '{1: _, True: _}', '{1: _, 1.0: _}', '{-0: _, 0: _}', '{None: _, None: _}',
               '{b"x": _, "x": _}', '{"a" "b": _, "ab": _}', '{1 + 2j: _, 1 + 2j: _}']:
    try:
        compile(f"match x:\n case {source}: pass\n", "text", "exec")
        print(source, "compiles")
    except SyntaxError as error:
        print(source, error.msg, error.lineno, error.offset, error.end_offset)
class A: a = b = 0
try:
    match {0: "x"}:
        case {A.a: 1, A.b: 2}: pass
except ValueError as error: print(error)
match {1: "x"}:
    case {A.a: 1, A.b: 2}: print("no")
    case _: print("absent keys are not compared")
try:
    match {0: "x", 1: 2}:
        case {A.a: _, "0": _, A.b: 2}: print("no")
        case _: print("stopped before")
except ValueError as error: print(error)
class L: key = []
try:
    match {0: 1}:
        case {L.key: 1}: pass
except TypeError as error: print(error)
