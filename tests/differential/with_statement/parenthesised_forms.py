# Parenthesised with items: one, several, trailing commas, tuples, yields, walrus, calls on several lines.
log = []
class M:
    def __init__(self, name, suppress=False): self.name, self.suppress = name, suppress; log.append('make ' + name)
    def __enter__(self): log.append('enter ' + self.name); return self.name
    def __exit__(self, t, v, tb): log.append(f'exit {self.name} {t and t.__name__}'); return self.suppress
def flush(): print(*log, sep=', '); log.clear()
with (M('a')): pass
flush()
with (M('a')) as x: print(x)
flush()
with (M('a') as x): print(x)
flush()
with (M('a') as x,): print(x)
flush()
with (M('a'), M('b')): pass
flush()
with (M('a') as x, M('b') as y): print(x, y)
flush()
with (
    M('a') as x,
    M('b'),
    M('c') as (z),
): print(x, z)
flush()
with M('a') as x, M('b') as y: print(x, y)
flush()
with (M('a'), M('b'),): pass
flush()
with (M('a'))as x, (M('b'))as y: print(x, y)
flush()
with (m := M('a')): print(m.name)
flush()
with (M('a') if log == [] else M('b')): pass
flush()
try:
    with (M('a'), M('b')) as t: print('never')
except TypeError as e: print(e)
flush()
try:
    with (): pass
except TypeError as e: print(e)
def g():
    with (yield 'item'): print('in the generator')
it = g(); next(it)
try: it.send(M('sent'))
except StopIteration: pass
flush()
class Box: pass
box, items = Box(), [0, 0]
with M('ab') as (b, *c), M('d') as box.value, M('e') as items[1], M('fgh') as [*items2]: print(b, c, box.value, items, items2)
flush()
with M('outer', True):
    with M('a') as (only,), M('bcd') as (one, two): print('never')
flush()
print(only)
for text in ('with (): x', 'with a as b.c(): pass', 'with a as 5: pass', 'with (a as b): pass', 'with (a as b) as c: pass', 'with (a, b as c) as d: pass', 'with a as b, : pass', 'with (a as b,, c): pass', 'with a as (b + c): pass', 'with a as f(): pass', 'with a as None: pass', 'with (a for a in b) as c: pass', 'with (yield) as x: pass', 'with a as b as c: pass', 'with: pass', 'with a pass', 'with a as [b, *c]: pass', 'with a as *b: pass', 'with a, b as (c, 1): pass', 'with (lambda: 1): pass', 'with a as b := c: pass', 'with *a: pass', 'with a as x if y else z: pass'):
    try: compile(text, 't', 'exec'); print(text, 'fine')
    except SyntaxError as e: print(text, '->', e.msg, e.offset, e.end_offset)
