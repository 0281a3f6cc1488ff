# Decorators are any expression; order of evaluation and application.
log = []
def note(name):
    log.append(name)
    def decorate(thing):
        log.append(f"{name} on {getattr(thing, '__name__', thing)}")
        return thing
    return decorate
@note("a")
@note("b")
def f(x=log.append("default")): pass
@note("c")
class C(*[log.append("base") or object]):
    @note("m")
    def method(self): pass
print(log)
@lambda thing: "replaced"
def g(): pass
@(lambda thing: 5)
class D: pass
@[note("x")][0]
def h(): pass
@note("y") if log else None
def i(): pass
@(chosen := note("z"))
def j(): pass
class Holder:
    items = {"k": [note("deep")]}
@Holder.items["k"][0]
def k(): pass
@print
@str
@type
def l(): pass
print(g, D, h.__name__, i.__name__, j.__name__, k.__name__, l, callable(chosen))
for text in ("@x y\ndef f(): pass", "@\ndef f(): pass", "@x\n\n\nx = 1", "@x = 1\ndef f(): pass", "@x\n@y", "@x def f(): pass", "@*x\ndef f(): pass", "@yield\ndef f(): pass"):
    try:
        compile(text, "decorated", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)
