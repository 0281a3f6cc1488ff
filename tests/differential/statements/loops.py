# for and while with else, break, continue and return in every nesting; targets; changes during the loop.
def show(f): print(f.__name__, f())
def for_else():
    for i in range(3): pass
    else: return "else", i
def for_break():
    for i in range(3):
        if i == 1: break
    else: return "else"
    return "broken", i
def empty_for():
    for i in []: pass
    else: return "else of nothing"
def while_else():
    n = 3
    while n: n -= 1
    else: return "else", n
def while_break():
    n = 3
    while True:
        n -= 1
        if not n: break
    else: return "never"
    return n
def continues():
    r = []
    for i in range(6):
        if i % 2: continue
        r.append(i)
    else: r.append("end")
    return r
def nested():
    r = []
    for i in range(3):
        for j in range(3):
            if j == i: break
            if j: continue
            r.append((i, j))
        else:
            r.append("inner else")
            continue
        if i == 2: break
    else: r.append("outer else")
    return r
def finally_break():
    r = []
    for i in range(3):
        try:
            if i == 1: break
            continue
        finally: r.append(i)
    return r
def finally_override():
    for i in range(3):
        try: return "try"
        finally:
            if i < 2: continue
            break
    return "after"
def while_false():
    while False: x = 1
    else: return "else"
def growing():
    l = [1]
    for x in l:
        if len(l) < 5: l.append(x + 1)
    return l
def shrinking():
    l = list(range(6))
    for x in l: l.remove(x)
    return l
def reuse():
    it = iter(range(5))
    r = []
    for x in it:
        r.append(x)
        if x == 1: break
    for x in it: r.append(-x)
    return r
def target_kept():
    for i in range(3): i = i * 10
    return i
def dict_changed():
    d = {1: 1}
    try:
        for k in d: d[k + 1] = 1
    except RuntimeError as error: return str(error)
def else_break():
    for i in range(3):
        for j in range(2): pass
        else: break
    return i, j
def else_return():
    for i in range(2):
        while True:
            try: break
            finally: i += 10
        else: return "no"
    return i
def attribute_targets():
    d = {}
    for d["key"] in range(3): pass
    for d[d["key"]], *d["rest"] in [(1, 2, 3)]: pass
    return d
for f in (for_else, for_break, empty_for, while_else, while_break, continues, nested, finally_break, finally_override, while_false, growing,
          shrinking, reuse, target_kept, dict_changed, else_break, else_return, attribute_targets): show(f)
for bad in (5, None, len, object()):
    try:
        for _ in bad: pass
    except TypeError as error: print(error)
class BadNext:
    def __iter__(self): return 5
try:
    for _ in BadNext(): pass
except TypeError as error: print(error)
class Old:
    def __getitem__(self, i):
        if i == 3: raise IndexError
        return i * 2
print([x for x in Old()])
class OldStop:
    def __getitem__(self, i):
        if i == 2: raise StopIteration
        return i
print([x for x in OldStop()])
