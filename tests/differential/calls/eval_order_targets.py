# Order of evaluation in calls mixed with subscripts, attributes, operators, conditions and starred parts.
log = []
def say(x, v=None): log.append(x); return x if v is None else v
class O:
    def __getattr__(self, name): log.append("." + name); return self
    def __getitem__(self, key): log.append(f"[{key}]"); return self
    def __call__(self, *a, **k): log.append(f"({len(a)},{sorted(k)})"); return self
    def __add__(self, other): log.append("+"); return self
    def __iter__(self): log.append("iter"); return iter(())
    def keys(self): log.append("keys"); return ()
    def __bool__(self): log.append("bool"); return True
    def __lt__(self, other): log.append("<"); return self
    def __contains__(self, x): log.append("in"); return True
    def __format__(self, s): log.append(f"format {s}"); return "f"
    def __index__(self): log.append("index"); return 1
o = O()
def flush(): print(*log); log.clear()
o.a(say(1)).b[say(2)](k=say(3)); flush()
(o.a + o.b)(say(1), *o, k=say(2), **o); flush()
o(say(1) if o else say(2), say(3) and say(4), say(0, 0) or say(5)); flush()
o(o < o < o, say(1) in o, not o); flush()
o(f"{o.x:{say(1)}}{o!r:>{say(2)}}" and say(3)) if 0 else o(f"{o.x:{say(1)}}"); flush()
o[say(1):say(2):say(3)](); flush()
o[say(1), say(2)](say(3)); flush()
o(**{say("a"): say(1), say("b"): say(2)}); flush()
o(*[say(1)], say(2), *(say(3),), x=say(4), **{"y": say(5)}, z=say(6)); flush()
say("f", o)(say("arg"))(say("again")); flush()
o((lambda v=say("default"): v)(), [say(i) for i in range(2)], {say("k"): say("v")}); flush()
o(say("walrus", 5) if (w := o) else 0, w.used); flush()
def f(a=say("da"), *, b=say("db")) -> say("ret", None): pass
flush()
@say("deco", lambda f: f)
@say("deco2", lambda f: f)
def g(a: say("ann", int) = say("def")): pass
flush()
@say("cd", lambda c: c)
class C(say("base", object), metaclass=say("meta", type)): x = say("body")
flush()
try: o(say(1), 1 // 0, say(2))
except ZeroDivisionError: flush()
try: undefined(say(1))
except NameError: flush()
try: (5)(say(1), k=say(2))
except TypeError as e: print(e); flush()
o.m(o.n(o.p(say(1)), say(2)), say(3)); flush()
del o.__class__.__lt__
x = [say(1), say(2)][say(0)]; flush()
o(o[o]); flush()
