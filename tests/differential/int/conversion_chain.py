# Which special methods the built-in functions and operators ask when they want an int, in which order.
from _show import show
log = []
def make(*names):
    def method(name):
        def answer(self, *args):
            log.append(name)
            return 2.5 if name == "__float__" else 1j if name == "__complex__" else "text" if name in ("__str__", "__repr__") else b"by" if name == "__bytes__" else 3
        return answer
    return type("Made", (), {name: method(name) for name in names})()
def ask(title, function, *names):
    log.clear()
    try:
        result = str(function(make(*names))).partition(" at 0x")[0]
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(title, names, result, log)
for title, function in [("int", int), ("float", float), ("complex", complex), ("bool", bool), ("round", round), ("abs", abs), ("hash", lambda x: hash(x) != 0), ("range", lambda x: list(range(x))), ("index", [0, 1, 2, 3].__getitem__), ("hex", hex), ("chr", chr), ("bytes", bytes),
                        ("str", str), ("repeat", lambda x: "a" * x), ("slice", lambda x: "abcdef"[x:]), ("shift", lambda x: 1 << x), ("divmod", lambda x: divmod(7, x)), ("pow", lambda x: pow(2, x)), ("format", lambda x: f"{x:}"), ("%d", lambda x: "%d" % x), ("%x", lambda x: "%x" % x), ("%f", lambda x: "%.1f" % x), ("%c", lambda x: "%c" % x), ("sum", lambda x: sum([x])), ("bytes.fromint", lambda x: (1).to_bytes(x)), ("int base", lambda x: int("12", x))]:
    for names in [(), ("__int__",), ("__index__",), ("__float__",), ("__int__", "__index__", "__float__", "__complex__", "__bool__", "__str__", "__bytes__")]:
        ask(title, function, *names)
