# Arithmetic between int, float, complex and own classes: reflected methods, NotImplemented, subclasses first, in-place forms.
log = []
symbols = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^", "matmul": "@", "divmod": "divmod"}
class Own:
    def __init__(self, answer="own"): self.answer = answer
def method(name):
    def asked(self, other, *rest):
        log.append((name, type(other).__name__))
        return self.answer if self.answer is not None else NotImplemented
    return asked
for name in symbols:
    for prefix in ("", "r", "i"):
        if name == "divmod" and prefix == "i": continue
        setattr(Own, f"__{prefix}{name}__", method(prefix + name))
class OwnInt(int):
    def __add__(self, other): log.append("OwnInt.add"); return NotImplemented
    def __radd__(self, other): log.append("OwnInt.radd"); return "OwnInt.radd"
    def __rsub__(self, other): log.append("OwnInt.rsub"); return NotImplemented
    def __rmul__(self, other): log.append("OwnInt.rmul"); return int(self) * other
class OwnFloat(float):
    def __radd__(self, other): log.append("OwnFloat.radd"); return "OwnFloat.radd"
    def __rpow__(self, other, mod=None): log.append("OwnFloat.rpow"); return "OwnFloat.rpow"
def show(text, **names):
    log.clear()
    try:
        result = eval(text, names)
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(text, result, log)
for value in (5, 2.5, 1j, True):
    for name, symbol in symbols.items():
        template = "divmod({}, {})" if name == "divmod" else "{} " + symbol + " {}"
        show(template.format("v", "o"), v=value, o=Own())
        show(template.format("o", "v"), v=value, o=Own(None))
for text in ("1 + i", "i + 1", "1 - i", "1 * i", "i + i", "1.5 + i", "i + 1.5", "True + i", "1 + f", "1.5 + f", "f + 1", "2 ** f", "2.0 ** f", "pow(2, f)", "1j + f", "1j + i", "f + i", "i + f", "sum([i, i])", "sum([1, i])", "sum([1.5, i])", "sum([f, 1.5])", "sum([1.5, f])"):
    show(text, i=OwnInt(3), f=OwnFloat(1.5))
for symbol in ("+=", "-=", "*=", "//=", "**=", "<<=", "|=", "@="):
    for value in (5, 2.5, 1j):
        log.clear()
        names = {"v": value, "o": Own(), "n": Own(None)}
        for target, source in (("v", "o"), ("o", "v"), ("n", "v"), ("v", "n")):
            try:
                exec(f"{target} {symbol} {source}", space := dict(names))
                print(target, symbol, source, space[target] if not isinstance(space[target], Own) else "Own", log)
            except TypeError as error:
                print(target, symbol, source, error, log)
            log.clear()
