# Names of classes with lone surrogates and null characters: where they are refused, in which order, and where they are not.
import types
def shown(label, work):
    try: print(label, ascii(work()))
    except Exception as error: print(label, type(error).__name__, ascii(str(error)))

class A: pass
class Meta(type): pass
for bad in ("\ud800", "ab\udc80c", "\udcff\udcfe", "x\0y", "\0\ud800", "", "ok", "\U0001f600", "two words"):
    shown("type", lambda: type(bad, (), {}).__name__)
    shown("meta", lambda: Meta(bad, (A,), {}).__name__)
    def rename(): A.__name__ = bad; return A.__name__, A.__qualname__
    shown("rename", rename)
    def qualify(): A.__qualname__ = bad; return A.__qualname__
    shown("qualify", qualify)
    shown("qualified", lambda: type("X", (), {"__qualname__": bad}).__qualname__)
    shown("doc", lambda: type("X", (), {"__doc__": bad}).__doc__)
    def document(): A.__doc__ = bad; return A.__doc__
    shown("document", document)
    shown("module", lambda: type("X", (), {"__module__": bad}).__module__)
    shown("slots", lambda: type("X", (), {"__slots__": [bad]}).__slots__)
    shown("new_class", lambda: types.new_class(bad).__name__)
    shown("attribute", lambda: sorted(vars(type("X", (), {bad: 1}))) == sorted([bad, *vars(type("X", (), {}))]))
    shown("function", lambda: types.FunctionType((lambda: 1).__code__, {}, bad).__name__)
    A.__name__ = A.__qualname__ = "A"
shown("order", lambda: type("\ud800", (), {"__slots__": 5}))
shown("order", lambda: type("\ud800", (int, str), {}))
shown("order", lambda: type("\ud800", (), {"__qualname__": 5}))
shown("order", lambda: type("X", (), {"__qualname__": 5, "__doc__": "\ud800"}))
shown("order", lambda: type("\ud800", (), {"__doc__": "\udcff"}))
shown("order", lambda: type("\ud800", (bool,), {}))
try: type("a\udc80", (), {})
except UnicodeEncodeError as error: print(error.encoding, ascii(error.object), error.start, error.end, error.reason)
class Text(str): pass
shown("subclass", lambda: type(Text("\ud800"), (), {}))
shown("subclass", lambda: type(type(Text("fine"), (), {}).__name__))
