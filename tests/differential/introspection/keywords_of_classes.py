# Keywords of class statements: order, merging, where they arrive, and what errors in them say and where they are noticed.
import traceback


def say(value):
    print("say", value)
    return value


class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **keywords):
        print("prepare", name, keywords)
        return {}

    def __new__(meta, name, bases, space, **keywords):
        print("new", name, keywords)
        return super().__new__(meta, name, bases, space)

    def __init__(cls, name, bases, space, **keywords):
        print("init", name, keywords)
        super().__init__(name, bases, space)


class Pairs:
    def __init__(self, **pairs):
        self.pairs = pairs

    def keys(self):
        print("keys")
        return self.pairs.keys()

    def __getitem__(self, key):
        print("item", key)
        return self.pairs[key]


class A(metaclass=Meta, x=say(1), **{"y": say(2)}, z=say(3)): pass
class B(say(A), *[say(Pairs)], **Pairs(b=1, a=2), c=say(3), d=say(4), **{}): pass
class C(**{"metaclass": Meta}, k=1): pass
class D[T](A, k=say(T.__name__), **{"l": say(5)}): pass


print(D.__bases__[0] is A, D.__type_params__)
for text in ["class X(k=unknown): pass", "class X(unknown): pass", "class X(**unknown): pass", "class X(*unknown): pass", "class X(metaclass=unknown): pass",
             "class X[T](k=unknown): pass", "class X(A, **{'k': 1}, k=say(2), m=unknown): pass", "class X(A, **{'k': 1}, k=say(2), m=say(3)): pass",
             "class X(A, k=say(1), **{'k': say(2)}): pass", "class X(A, k=1, **Pairs(l=2, k=3)): pass", "class X(A, **{1: 2}): pass", "class X(A, **5): pass",
             "class X(A, *5): pass", "class X(A, k=1, **None): pass", "class X(k=1): pass", "class X(A, k=1, k=2): pass", "class X(metaclass=5): pass",
             "class X(metaclass=Meta, **{'metaclass': Meta}): pass", "class X(A,\n  k=1 / 0,\n  l=say(1)): pass", "class X(5): pass",
             "class X(A, metaclass=type): pass", "class X(A, k=(yield)): pass"]:
    try:
        exec(text)
    except SyntaxError as error:
        print(repr(text), error.msg)
    except Exception as error:
        entries = [(entry.name, entry.lineno, entry.colno, entry.end_colno) for entry in traceback.extract_tb(error.__traceback__)]
        print(repr(text), type(error).__name__, error, entries[1:] if len(entries) > 1 else entries)
