# functools.partial and reduce: arguments, attributes, nesting, repr, state, errors
from functools import partial, reduce

from _show import run, show


def f(*args, **kwargs):
    return args, kwargs


class Sub(partial):
    pass


class Callable:
    def __call__(self, *args):
        return "called", args

    def __repr__(self):
        return "C()"


p = partial(f, 1, x=2)
show(globals(), """
p(), p(3), p(3, x=4, y=5), p.args, p.keywords, p.func is f
partial(partial(f, 1), 2).args, partial(partial(f, 1, a=1), 2, b=2, a=3)(), partial(partial(f, 1), 2).func is f
partial(Sub(f, 1), 2).func is f, Sub(Sub(f, 1), 2).args, type(Sub(f)).__name__
partial()
partial(5)
partial(func=f)
partial(f)(), partial(len)([1]), partial(Callable(), 1)(2), partial(Callable())
partial(int, base=2)('101'), partial(pow, 2)(3), partial(sorted, key=len)(['bb', 'a'])
partial(int, base=2), partial(len, [1], x=3) , Sub(len, 2)
p.__reduce__()[0], p.__reduce__()[2][1:], p.__reduce__()[1] == (f,)
partial(len)(), 1
partial(f, **{'self': 1})(func=2), partial(f, self=5)(1)
p == partial(f, 1, x=2), p == p, hash(p) == hash(p)
partial[int], [n for n in dir(partial) if not n.startswith('__')]
list(map(partial(pow, 2), range(4)))
reduce(lambda a, b: (a, b), 'abc'), reduce(lambda a, b: a + b, [1, 2, 3], 10), reduce(f, [1]), reduce(f, [], 5), reduce(f, [], None)
reduce(f, [])
reduce(f, 5)
reduce(5, [1, 2])
reduce(5, [1]), reduce(None, [], 0)
reduce(f)
reduce()
reduce(f, [], 1, 2)
reduce(function=f, iterable=[1])
reduce(lambda a, b: a / b, [1, 0])
reduce(max, [3, 9, 2]), reduce(lambda a, b: b, iter('xyz')), reduce(lambda a, b: {**a, b: len(a)}, 'abc', {})
""")
run(globals(), """
p.func = len
p.args = ()
del p.keywords
p.label = 'x'; print(p.label, p.__dict__)
p.keywords['x'] = 99; print(p())
q = partial(f, 1); q.__setstate__((len, ([1, 2],), {}, None)); print(q())
q.__setstate__((len, (), None, {'a': 1})); print(q.a, q.keywords)
q.__setstate__(5)
q.__setstate__((1, 2, 3))
q.__setstate__((5, (), {}, None))
q.__setstate__((len, [], {}, None))
q.__setstate__((len, (), [], None))
""")
q = partial(f)
q.__setstate__((q, (q,), {}, {}))
print(repr(q).count("..."))


class Holder:
    method = partial(f, "bound?")
    static = staticmethod(partial(f, "s"))


print(Holder.static(1), Holder.method(2))


class Item:
    def __del__(self):
        print("dies")


t = partial(f, Item(), k=Item())
print("made")
t = None
print("end")
