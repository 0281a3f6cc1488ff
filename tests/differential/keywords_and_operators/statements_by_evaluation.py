# Order of evaluation inside of one statement.
log = []
def v(x, value=None):
    log.append(x)
    return x if value is None else value
def show(text):
    log.clear()
    try:
        exec(text, globals())
    except Exception as error:
        log.append(f"{type(error).__name__}: {error}")
    print(text, "->", *log)
class O:
    def __setitem__(self, k, x): log.append("set")
    def __getitem__(self, k): log.append("get"); return 1
    def __delitem__(self, k): log.append("del")
    def __call__(self, *a, **k): return self
o = O()
for text in ("v(1) + v(2) * v(3)", "v(1) ** v(2) ** v(0)", "v('f', o)(v(1), *v(2, [3]), k=v(4), **v(5, {}))", "v('o', o)[v('k')] = v('v')", "v('o', o)[v('k')] += v(1)",
             "[v(1), v(2)]; {v(3): v(4), v(5): v(6)}; {v(7), v(8)}; (v(9), v(10))", "v('o', o)[v(1):v(2):v(3)]", "del v('o', o)[v(1)], v('p', o)[v(2)]",
             "x = v('o', o)[v(1)] = v('value')", "v('t', 1) if v('c', 0) or v('d', 1) else v('e')", "[v(x) for x in v('it', [1, 2]) if v('if', 1)]",
             "{v('k'): v('v') for _ in v('it', [1])}", "lambda a=v('default'): v('body')", "f'{v(1)}{v(2)!r:{v(3)}}'", "v(1) < v(2) < v(0) < v(9)",
             "assert v('ok', 1), v('message')", "assert v('no', 0) if 0 else 0, v('message')", "print(v(1), end=v('', ''), sep=v('s'))",
             "for i in v('it', [1]): v('body')\nelse: v('else')", "with v('m', __import__('builtins')): pass", "def f(a: v('annotation'), b=v('default')) -> v('returns'): pass",
             "class C(v('base', object), metaclass=v('meta', type)): v('body')", "raise v('exc', ValueError) from v('cause', KeyError())", "v(1), v(2) = v(3), v(4)" if 0 else "a, b = v(3), v(4)",
             "v('a', o)[v(1)], v('b', o)[v(2)] = v('x', (5, 6))", "a = b = v('o', o)[0] = v('z')", "v(0, 0) or v(1) and v(2)", "not v(1)", "-v(1) + ~v(2)", "v('x', 'ab').join(v('y', ['1']))"):
    show(text)
