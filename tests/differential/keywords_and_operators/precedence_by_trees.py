# What binds tighter, shown by bracketing: every pair of operators in both orders, evaluated by a class that brackets.
class Brackets:
    def __init__(self, text): self.text = text
    def __repr__(self): return self.text
    def __bool__(self): return True
    for name, sign in {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "and": "&", "or": "|", "xor": "^", "lshift": "<<", "rshift": ">>", "lt": "<", "ge": ">=", "eq": "==", "ne": "!="}.items():
        exec(f"def __{name}__(self, other): return Brackets(f'({{self}}{sign}{{other}})')")
    for name, sign in {"neg": "-", "pos": "+", "invert": "~"}.items():
        exec(f"def __{name}__(self): return Brackets(f'({sign}{{self}})')")
    def __call__(self, *arguments): return Brackets(f"{self}({', '.join(map(str, arguments))})")
    def __getitem__(self, key): return Brackets(f"{self}[{key}]")
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return Brackets(f"{self}.{name}")
    def __await__(self):
        return Brackets(f"(await {self})")
        yield
    __hash__ = object.__hash__


a, b, c, d = map(Brackets, "abcd")
binary = "+ - * @ / // % ** & | ^ << >>".split()
for first in binary:
    print(first, *[eval(f"a {first} b {second} c") for second in binary])
for first in binary:
    print(first, *[eval(f"{sign}a {first} {sign}b") for sign in "-+~"], eval(f"a.x {first} b[c](d).y"), eval(f"-a[b] {first} ~c(d)"))
for text in ["a < b + c", "a + b < c", "a | b < c", "a < b | c", "not a + b", "not a < b", "a and b or c", "a or b and c", "not a or b", "a if b else c + d", "a + b if c else d", "a if b else c if d else a", "(a if b else c) if d else a", "-a ** b", "-a ** -b ** -c", "a ** b ** c", "(a ** b) ** c", "a - b - c", "a - (b - c)", "a / b * c", "a * b / c", "a // b % c", "a << b >> c", "a & b | c ^ d", "a | b & c ^ d", "a ^ b & c | d", "~a ** b", "~a & b", "- - a", "-~+a", "a < b == c", "a == b == c", "a[b + c]", "a(b + c, *[d])", "a.x ** b.y", "a[b][c](d)", "-a.x", "-a(b)", "a @ b @ c", "a @ (b @ c)", "a * b @ c % d", "a + b * c ** d", "a ** b * c + d", "(lambda: a + b)()", "(lambda x=a: x)() + b", "[a + b, c][0] * d", "(a, b)[1] - c", "{a: b + c}[a] ** d", "a if not b else c", "not not a", "a == (not b)", "a in [a] == [b] if 0 else a", "a + (b if c else d)", "(x := a + b) * x", "f'{a + b}' + f'{c ** d!r:>12}'"]:
    print(text, "->", eval(text))
async def awaited():
    return [await a ** b, -await a, await a.x, await a(b)[c] + d, not await a, (await a)[b]]
try: awaited().send(None)
except StopIteration as stop: print(stop.value)
