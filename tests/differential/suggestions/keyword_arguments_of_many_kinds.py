# Suggestions for keyword arguments: functions, methods, classes, built-in functions, positional-only, many candidates.
import traceback, functools


def show(text):
    try:
        print(repr(text), "->", repr(eval(text))[:40])
    except Exception as error:
        print(repr(text), "|", list(traceback.TracebackException.from_exception(error).format_exception_only())[-1].strip())


def f(alpha, beta=1, *, gamma=2, _delta=3): return alpha
def rest(alpha, **more): return more
def positional(alpha, beta, /, gamma=0): return alpha
def none(): return None
def single(x): return x
def similar(value_one=1, value_two=2, value_three=3): return 0


class A:
    def __init__(self, width=1, height=2): pass
    def method(self, color="red"): pass
    @classmethod
    def make(cls, size=1): pass
    @staticmethod
    def static(depth=1): pass
    def __call__(self, speed=1): pass
    def __class_getitem__(cls, item): return item


class New:
    def __new__(cls, weight=1): return super().__new__(cls)


class Meta(type):
    def __call__(cls, *arguments, lenght=1): return lenght


class WithMeta(metaclass=Meta): pass
class Keyword:
    def __init_subclass__(cls, option=1): pass


for text in ["f(1, alhpa=2)", "f(alhpa=1)", "f(1, bet=2)", "f(1, Beta=2)", "f(1, gama=2)", "f(1, gamm=2, bet=1)", "f(1, delta=2)", "f(1, _delt=2)", "f(1, x=2)", "f(1, **{'bate': 1})", "f(1, **{'': 1})", "f(1, **{'a b': 1})", "rest(1, alhpa=2)", "rest(alhpa=2)", "positional(1, 2, alpha=3)", "positional(1, 2, alhpa=3)", "positional(1, beta=2)", "positional(1, 2, gamma_=3)", "none(x=1)", "none(none=1)", "single(y=1)", "single(X=1)", "similar(value_oen=1)", "similar(value=1)", "similar(value_=1)", "similar(value_four=1)", "similar(value_tow=1, value_one=1)",
             "A(widht=1)", "A(hight=1)", "A().method(colour='x')", "A().method(colr='x')", "A.make(siez=1)", "A.static(depht=1)", "A()(sped=1)", "New(wieght=1)", "New(weight=1)", "WithMeta(length=1)", "WithMeta(lenght=2)", "type('K', (Keyword,), {}, optoin=2)", "(lambda alpha, beta: 0)(1, bata=2)", "functools.partial(f, alhpa=1)()", "functools.partial(f, 1)(bet=1)", "print(1, spe='')", "print(1, End='')", "print(seperator=1)", "sorted([], keys=len)", "sorted([], revers=True)", "max([], defualt=1)", "min(1, 2, ky=len)", "sum([], strt=1)", "int('1', bas=2)", "str(b'', encodng='x')", "open('x', mod='r')", "enumerate([], strat=1)", "zip(strct=True)", "dict(a=1, **{'a': 2})", "list(iterable=1)", "len(obj=1)", "range(stop=1)", "complex(reel=1)", "bytes('a', encdoing='x')", "''.split(spe=' ')", "''.encode(encodin='x')", "[].sort(revrese=1)", "[].append(object=1)", "{}.update(a=1)", "{}.get(key=1)", "compile('', '', 'exec', flag=1)", "eval('1', global_=1)", "exec('', globls={})", "__import__('math', fromlst=())", "round(1.5, ndigit=1)", "pow(2, 3, modulo=5)", "super(typ=1)", "property(fgett=1)", "slice(start=1)", "isinstance(obj=1)", "type(nam=1)", "object(x=1)", "Exception(x=1)", "ImportError(nam=1)", "AttributeError(name='a', object=1)"]:
    show(text)
