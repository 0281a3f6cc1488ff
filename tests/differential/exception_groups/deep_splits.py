# Groups nested as deep as the stack allows: RecursionError from split and subgroup, none from printing.
import traceback
def nest(depth):
    e = ValueError('leaf')
    for i in range(depth): e = ExceptionGroup(f'level {i}', [e])
    return e
for depth in (5, 100, 400):
    g = nest(depth)
    match, rest = g.split(ValueError); n = 0
    while isinstance(match, ExceptionGroup): match = match.exceptions[0]; n += 1
    print(depth, n, rest, g.subgroup(KeyError))
    print(len(traceback.format_exception(g)))
g = nest(20000)
for f in (g.split, g.subgroup):
    for condition in (ValueError, lambda e: False):
        try: f(condition); print('done')
        except RecursionError as e: print('RecursionError', e)
print(type(g).__name__, str(g), len(traceback.format_exception(g)))
del g, f
print('freed')
