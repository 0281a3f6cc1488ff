# and, or, not, conditional expressions and chains: what is evaluated, in which order, and what comes out.
log = []
def v(value, name=None):
    log.append(name if name is not None else value)
    return value
def show(expression):
    log.clear()
    try:
        result = eval(expression)
    except Exception as error:
        result = f'{type(error).__name__}: {error}'
    print(expression, '->', result, log)
for expression in ['v(0) and v(1)', 'v(1) and v(2)', 'v(0) or v(3)', 'v(4) or v(5)', 'not v(0)', 'not not v([])', 'v(1) and v(0) or v(2)',
                   'v(0) or v("") or v(None)', 'v(1) if v(2) else v(3)', 'v(1) if v(0) else v(3)', 'v(1) < v(2) < v(3)', 'v(3) < v(2) < v(1)',
                   'v(1) < v(3) > v(2)', 'v(1) == v(1) in v([True, 1])', 'v(1) is v(1) is not v(2)', 'v(1) < v("a") < v(2)', 'v(2) < v(1) < v("a")',
                   'v(1) not in v([]) not in v([[]])', '(v(1), v(2))[v(0)]', '[v(1), *v([2]), v(3)]', '{v(1): v(2), v(3): v(4)}', '{**v({1: 2}), v(3): v(4)}',
                   'v(max)(v(1), *v([5, 2]), key=v(lambda x: -x, "key"))', 'v([1, 2, 3])[v(0):v(2):v(1)]', 'v(2) ** v(3) ** v(2)', '-v(2) ** v(2)',
                   'v(1) + v(2) * v(3)', '(v(1) + v(2)) * v(3)', 'v(7) // v(2) % v(2)', 'v(1) << v(2) + v(1)', 'v(1) | v(2) ^ v(3) & v(1)',
                   'f"{v(1)}{v(2)!r:>{v(5)}}"', 'lambda x=v(1): v(2)', '[v(x) for x in v([1, 2]) if v(x > 1, "if")]', '(y := v(1)) + y', 'v({"a": 1})["a"]',
                   'v(0) and v(1) < v(2)', 'not v(1) == v(2)', 'v(1) if v(0) else v(2) if v(0) else v(3)', 'v(None) is None or v(1)', '()and v(1)', 'v(1) in {v(1), v(2)}']:
    show(expression if 'lambda x' not in expression else f'({expression})()')
