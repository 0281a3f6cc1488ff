# range: compared with the list it stands for, through every slice and many bounds; arithmetic with ranges at work
def check():
    bad = 0
    for start in (-3, 0, 1, 4):
        for stop in (-4, 0, 3, 9):
            for step in (-3, -1, 1, 2, 5):
                r = range(start, stop, step); l = list(r)
                if len(r) != len(l) or bool(r) != bool(l) or list(reversed(r)) != l[::-1]: bad += 1
                for i in range(-len(l) - 1, len(l) + 1):
                    try: x = r[i]
                    except IndexError: x = 'IE'
                    try: y = l[i]
                    except IndexError: y = 'IE'
                    bad += x != y
                for a in (None, -7, -2, 0, 1, 3, 20):
                    for b in (None, -9, -1, 0, 2, 30):
                        for c in (None, -2, -1, 1, 3):
                            if list(r[a:b:c]) != l[a:b:c]: bad += 1
                for v in range(-5, 11):
                    bad += (v in r) != (v in l) or r.count(v) != l.count(v)
                    if v in l: bad += r.index(v) != l.index(v)
    return bad
print('differences', check())
print([range(10)[a:b:c] for a in (None, 2, -3) for b in (None, 5, -1) for c in (None, 2, -1)])
print(range(0, 20, 3)[1:-1][::-1], range(5)[::-1][1:], range(10)[7:2:-2], range(0)[::2], range(3)[10:], range(-10, 10)[::7], range(10)[-100:100:3])
print([r for r in (range(3), range(0, 3), range(0, 3, 1))], {range(3): 'a', range(0, 3): 'b', range(0, 4, 2): 'c', range(0, 3, 2): 'd'}, range(3) in [range(0, 3)], sorted([range(2), range(1)], key=len))
chunks = lambda n, k: [range(i, min(i + k, n)) for i in range(0, n, k)]; print(chunks(10, 4), [list(c) for c in chunks(7, 3)], sum(map(len, chunks(100, 7))))
print([i for i in range(20) if i in range(0, 20, 3) and i in range(0, 20, 2)], [x * y for x in range(1, 4) for y in range(x, 4)], list(zip(range(3), range(10, 0, -4))), dict.fromkeys(range(2)), [*range(3), *range(2)], max(range(5, 50, 7)), sum(range(101)), min(range(9, 0, -2)))
for r in (range(3), range(0), range(5, 0, -2)):
    match r:
        case []: print('empty')
        case [x]: print('one', x)
        case [x, *rest]: print('more', x, rest)
a, b, *c = range(5); print(a, b, c); i = 5
for i in range(0): pass
print(i)
for i in range(3):
    i += 10
print(i); r = range(3); it = iter(r); print(next(it), list(r), list(it)); print(all(r[i] == v for i, v in enumerate(range(10, 30, 4)) if i < 0) , [len(range(0, n, 3)) for n in range(8)], [len(range(n, 0, -2)) for n in range(6)], range(10 ** 20)[10 ** 19], (10 ** 20) // 2 in range(0, 10 ** 20, 5), range(-10 ** 20, 10 ** 20, 10 ** 19).index(0))
