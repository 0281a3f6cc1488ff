# Values are evaluated, converted and formatted one by one, left to right; specs after their value; exceptions stop.
log = []
class V:
    def __init__(self, name): self.name = name; log.append("make " + name)
    def __format__(self, spec): log.append(f"format {self.name} {spec}"); return self.name + spec
    def __str__(self): log.append("str " + self.name); return self.name
    def __repr__(self): log.append("repr " + self.name); return self.name
    def __del__(self): log.append("del " + self.name)
def w(text): log.append("width " + text); return text
print(f"{V('a')} {V('b'):{w('x')}} {V('c')!s:{w('>3')}} {V('d')!r} {V('e')=:{w('q')}{w('r')}}"); print(log); log.clear()
def boom(): log.append("boom"); raise ValueError("stop")
try: f"{V('a')} {boom()} {V('never')}"
except ValueError as e: print(e, log)
log.clear()
try: f"{V('a'):{boom()}}"
except ValueError as e: del e; print(log)
log.clear()
class F:
    def __format__(self, spec): log.append("F"); raise KeyError(spec)
try: f"{V('a')}{F():{w('s')}}{V('z')}"
except KeyError as e: print(repr(e)); del e; print(log)
log.clear()
f"{V('unused')}"
print(log); log.clear()
f"{V('s')!s}" f"{V('t')!a:>3}"
print(log); log.clear()
"%s %r" % (V("p"), V("q")); print(log); log.clear()
"{} {:x}".format(V("p"), V("q")); print(log); log.clear()
x = 1
print(f"{x} {(x := 2)} {x}", f"{[x := i for i in (7, 8)]} {x}")
def gen():
    got = f"{(yield 1)} and {(yield 2)!r:>{(yield 3)}}"
    yield got
g = gen(); print(next(g), g.send("one"), g.send("two"), g.send(8))
async def co(): return "awaited"
async def use(): return f"{await co()} {await co()!r:>10}"
try: use().send(None)
except StopIteration as e: print(e.value)
def scope():
    a = 1
    inner = lambda: f"{a} {b}"
    b = 2
    return inner()
print(scope(), [f"{i}{j}" for i in range(2) for j in "ab"], {f"k{i}": f"{i:02}" for i in range(2)})
class C:
    n = 4
    text = f"{n} {n=}"
    parts = [f"{q}" for q in range(n)]
print(C.text, C.parts)
try:
    def unbound():
        print(f"{late}")
        late = 1
    unbound()
except UnboundLocalError as e: print(e)
