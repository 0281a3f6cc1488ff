# Suggestions for attributes: instances, classes, slots, properties, modules, built-in objects, private names, odd __dir__.
import traceback, math, collections, sys


def show(text, **names):
    try:
        print(repr(text), "->", repr(eval(text, globals() | names))[:40])
    except Exception as error:
        lines = list(traceback.TracebackException.from_exception(error).format_exception_only())
        print(repr(text), "|", lines[-1].strip(), "|", getattr(error, "name", None))


class Plain:
    alpha = 1
    _hidden = 2
    __private = 3
    def method(self): pass
    def reach(self): return self.__privat
    def reach_method(self): return self.__methud()
    def __method(self): pass


class Slots:
    __slots__ = ("alpha", "beta", "_gamma")


class Dir:
    def __init__(self, answer): self.answer = answer
    def __dir__(self):
        if isinstance(self.answer, Exception): raise self.answer
        return self.answer


class Getattr:
    alpha = 1
    def __getattr__(self, name): raise AttributeError(f"no {name}", name=name, obj=self)


class Bare:
    alpha = 1
    def __getattr__(self, name): raise AttributeError(name)


p = Plain()
p.instance_value = 1
for text in ["p.alhpa", "p.Alpha", "p.alph", "p.alphaa", "p.al", "p.instance_valu", "p.hidden", "p._hiden", "p.private", "p.__private", "p._Plain__privat", "p.methd", "p.method.__nam__", "p.reach()", "p.reach_method()", "Plain.alhpa", "Plain.instance_value", "Plain.mehtod", "Plain.__nam__", "Plain._mro", "Slots().alhpa", "Slots().alpha", "Slots().gama", "Slots.betta", "Slots().gamma",
             "[].apend", "[].add", "[].push", "[].length", "[].size", "[].lenght", "{}.item", "{}.has_key", "{}.iteritems", "{}.key", "set().append", "set().ad", "().index_", "().apend", "''.spilt", "''.uper", "''.contains", "''.stripp", "b''.decod", "b''.encode", "(1).rael", "1.5 .hexx", "1j.imaginary", "None.x", "None.split", "True.reel", "range(3).stat", "slice(1).strt", "len.__naem__", "print.x", "(lambda: 0).__cod__", "(lambda: 0).func_code", "type.mrro", "object().x", "object.__ini__", "int.from_byte", "str.jion", "dict.fromkey", "list.srot", "Exception().arg", "Exception().message", "ValueError('a').msg", "KeyError(1).with_tracebak", "iter([]).next", "(i for i in ()).nxt", "(i for i in ()).sned", "math.squareroot", "math.sqr", "math.Pi", "math.PI", "math.sine", "sys.argvs", "sys.versoin", "sys.exti", "collections.deqeu", "collections.orderedDict", "collections.OrderedDic", "Getattr().alhpa", "Bare().alhpa", "Ellipsis.x", "NotImplemented.y", "__builtins__.prnt" if 0 else "math.__nam__"]:
    show(text)
for answer in [["alpha"], ["alpha", 1, None], [1], [], "alpha", None, ValueError("dir"), ("alphb", "alphc"), ["a" * 41, "alpha"], {"alpha": 1}, 5, iter(["alpha"]), ["alpha"] * 3]:
    show("d.alhpa", d=Dir(answer))
