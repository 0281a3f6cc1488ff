# match, case, type and _ at the beginning of statements that are none of theirs.
import warnings
warnings.simplefilter("ignore")


class Any:
    def __getattr__(self, name): return self
    def __call__(self, *arguments, **keywords): return self
    def __getitem__(self, key): return self
    def __setitem__(self, key, value): pass
    def __delitem__(self, key): pass
    def __iter__(self): return iter((1, 2))
    def __contains__(self, item): return True
    def __enter__(self): return self
    def __exit__(self, *details): return False
    def __repr__(self): return "Any()"
    def __lt__(self, other): return self
    def __bool__(self): return True
    def __neg__(self): return self
    def __invert__(self): return self
    for name in "add sub mul matmul truediv floordiv mod pow and or xor lshift rshift".split():
        exec(f"def __{name}__(self, other): return '{name}'\ndef __r{name}__(self, other): return 'r{name}'")


TAILS = ["", "()", "(x)", "(x, y)", "(x):\n  case 1: pass", "(x)\n", "(x).y", "(x)[y]", "(x) = 1", "(x) + 1", "(x) if x else y", "(x): int", "(x): int = 1", "[x]", "[x]:\n  case 1: pass", "[x] = 1", "[x].y", "[x]: int", "[x, y]", "[x:y]", "[x:y]:\n  case 1: pass", ".x", ".x = 1", ".x()", ".x: int", " = 1", " = x = 1", " += x", ": int", ": int = 1", ": x", ", x", ", x = 1, 2", ", = [1]", " -x", " - x", " -x:\n  case 1: pass", " *x", " *x, y:\n  case _: pass", " **x", " + x", " ~x", " ~x:\n  case _: pass", " @ x", " < x", " == x", " in x", " not in x", " is x", " and x", " or x", " if x else y", " not x", " not x:\n  case _: pass", " lambda: x", " lambda: x:\n  case _: pass", " x", " x = 1", " x:\n  case 1: pass", " x, y:\n  case 1: pass", " (x)", " (x):\n  case _: pass", " [x]", " {x}", " {x}:\n  case _: pass", " {}:\n  case {}: pass", " 'x'", " 'x':\n  case 'x': pass", " f'{x}':\n  case _: pass", " 1", " 1:\n  case 1: pass", " None:\n  case None: pass", " ...:\n  case _: pass", " await x", " x.y:\n  case 1: pass", " x = int", " x[T] = int", " x[T]:\n  case _: pass", " (x) = int", " match = 1", " type = 1", " case = 1", " _ = 1", " match:\n  case match: pass", " case:\n  case case: pass", " _:\n  case _: pass", " type:\n  case type(): pass", ";x", "; match x:\n  case _: pass", " \\\n x:\n  case _: pass", "\n x"]
for word in "match", "case", "type", "_", "print":
    print(word)
    for tail in TAILS:
        space = {"match": Any(), "case": Any(), "type": Any(), "_": Any(), "x": Any(), "y": Any(), "print": Any()}
        try:
            exec(compile(word + tail, "<text>", "exec"), space)
            said = "runs", sorted(name for name, value in space.items() if not isinstance(value, Any) and not name.startswith("__"))
        except SyntaxError as error:
            said = error.msg, error.lineno, error.offset
        except Exception as error:
            said = type(error).__name__, str(error)
        print("   ", repr(tail), *said)
