# The order in which operands, arguments, keys, targets and conditions are evaluated in every compound expression.
log = []
def t(name, value=None):
    log.append(name)
    return name if value is None else value
def show(title, code, **names):
    log.clear()
    try:
        exec(code, {'t': t, **names})
        outcome = ''
    except Exception as error:
        outcome = f' {type(error).__name__}: {error}'
    print(f'{title}: {" ".join(log)}{outcome}')
class Thing:
    def __getattr__(self, name):
        log.append(f'.{name}')
        return Thing()
    def __call__(self, *arguments, **named):
        log.append('()')
        return Thing()
    def __getitem__(self, key):
        log.append('[]')
        return Thing()
    def __setitem__(self, key, value):
        log.append('[]=')
    def __delitem__(self, key):
        log.append('del[]')
    def __add__(self, other):
        log.append('+')
        return Thing()
    def __iter__(self):
        log.append('iter')
        return iter((1, 2))
    def keys(self):
        log.append('keys')
        return ['k']
class Within:
    def __enter__(self):
        log.append('enter')
    def __exit__(self, *what):
        log.append('exit')
thing = Thing()
names = {'o': thing, 'Thing': Thing, 'Within': Within}
show('sum', 't("a", 1) + t("b", 2) * t("c", 3) - t("d", 4)')
show('power', 't("a", 2) ** t("b", 3) ** t("c", 1)')
show('chain', 't("a", 1) < t("b", 2) < t("c", 0) < t("d", 9)')
show('logic', 't("a", 1) and t("b", 0) or t("c", 0) or t("d", 1) and t("e", 5)')
show('condition', 't("a", 1) if t("b", 0) else t("c", 2)')
show('call', 'o(t("a"), *t("b", [1]), k=t("c"), **t("d", {"x": 1}))', **names)
show('call, stars late', 'o(t("a"), k=t("b"), *t("c", [1]))', **names)
show('call of call', 't("f", o)(t("a")).x(t("b"))[t("c")]', **names)
show('dict', '{t("a"): t("b"), **t("c", {}), t("d"): t("e")}')
show('list', '[t("a"), *t("b", [1]), t("c")]')
show('set', '{t("a"), t("b"), *t("c", [1])}')
show('tuple', 't("a"), t("b"), *t("c", [1])')
show('slice', 'o[t("a"):t("b"):t("c")], o[t("d"), t("e"):t("f")]', **names)
show('assignment', 't("a", o)[t("b")] = t("c", o).x = t("d")', **names) if False else show('assignment', 't("a", o)[t("b")] = t("c", o)[t("d")] = t("e")', **names)
show('unpacking', 't("a", o)[t("b")], (t("c", o)[t("d")], *t("e", o)[t("f")]) = t("g", (1, (2, 3)))', **names)
show('swap', 'a = [1, 2]; i = 0; i, a[i] = 1, t("x", 9); t(str(a))')
show('augmented', 't("a", o)[t("b")] += t("c")', **names)
show('deletion', 'del t("a", o)[t("b")], t("c", o)[t("d")]', **names)
show('comprehension', '[t(f"e{x}{y}") for x in t("i", [1, 2]) if t(f"c{x}", x) for y in t(f"j{x}", [3])]')
show('dict comprehension', '{t(f"k{x}"): t(f"v{x}") for x in t("i", [1, 2])}')
show('generator', 'g = (t("x") for _ in t("i", [1])); t("made"); list(g)')
show('lambda', 'f = lambda a=t("d1"), *, b=t("d2"): t("body"); t("defined"); f()')
show('def', '@t("deco1", lambda f: t("applied1", f))\n@t("deco2", lambda f: t("applied2", f))\ndef f(a: t("ann") = t("default"), *, k: t("ann2") = t("kwdefault")) -> t("returns"): pass')
show('class', '@t("deco", lambda c: c)\nclass C(t("base", object), metaclass=t("meta", type)):\n    x = t("body")')
show('f-string', 'f"{t("a")}{t("b"):{t("c", 5)}}{t("d")!r}"')
show('with', 'with t("a", Within()) as t("s", o)[t("k")], t("b", Within()): t("body")', **names)
show('raise', 'raise t("a", ValueError("v")) from t("b", KeyError("k"))')
show('assert', 'assert t("a", 0), t("message")')
show('return', 'def f():\n    try:\n        return t("value")\n    finally:\n        t("finally")\nf()')
show('failing operand', 't("a") + (1 / 0) + t("b")')
show('failing call', 'o(t("a"), 1 / 0, t("b"))', **names)
show('not callable', 'n = 5; n(t("a"), k=t("b"))')
show('missing attribute', '(5).nothing(t("a"))')
show('repeated keyword', 't("f", print)(**{"a": 1}, **t("b", {"a": 2}), c=t("c"))', **names)
show('walrus', '(a := t("x", 5)) + t("y", 1) + a, (b := t("z"), t("w"))')
show('await-less star', 'print(*t("a", []), sep=t("b", ""), end=t("c", ""))')
show('global names', 'x = t("a"); x = x + t("b") + (x := t("c")) + x; t(x)')
show('match', 'match t("subject", {"k": 1}):\n    case {"k": 2} if t("guard1", 1): t("no")\n    case {"k": v} if t("guard2", 0): t("no")\n    case {"k": v} if t("guard3", 1): t("yes")')
