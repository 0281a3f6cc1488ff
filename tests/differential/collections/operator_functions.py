# operator: every function, with results and errors; names with underscores are the same functions
import operator

from _show import show


class Loud:
    def __getattr__(self, name):
        raise AttributeError(name)

    def __add__(self, other):
        return "add", other

    def __iadd__(self, other):
        return "iadd", other

    def __index__(self):
        return 7

    def __getitem__(self, key):
        if key == 3:
            raise IndexError
        return key


a = [1, 2, 3]
show(globals(), """
operator.add(1, 2), operator.sub(5, 3), operator.mul('a', 3), operator.truediv(7, 2), operator.floordiv(7, 2), operator.mod(7, 4), operator.pow(2, 8)
operator.add(1, 'a')
operator.add(1)
operator.add(1, 2, 3)
operator.add(a=1, b=2)
operator.pow(2, 'x')
operator.matmul(1, 2)
operator.neg(5), operator.pos(-5), operator.abs(-5), operator.invert(5), operator.inv(0), operator.not_([]), operator.truth('x'), operator.index(True), operator.index(Loud())
operator.neg('x')
operator.abs('x')
operator.invert(1.5)
operator.index(1.5)
operator.index('x')
operator.lshift(1, 4), operator.rshift(16, 2), operator.and_(6, 3), operator.or_(6, 3), operator.xor(6, 3)
operator.lshift(1, -1)
operator.lt(1, 2), operator.le(2, 2), operator.eq(1, 1.0), operator.ne(1, 2), operator.ge(1, 2), operator.gt(2, 1)
operator.lt(1, 'a')
operator.is_(None, None), operator.is_not(1, None)
operator.concat([1], [2]), operator.concat('a', 'b'), operator.concat((1,), ())
operator.concat(1, 2)
operator.concat([1], 5)
operator.concat(Loud(), Loud())[0]
operator.contains([1, 2], 2), operator.contains('abc', 'b'), operator.contains(iter([1]), 1)
operator.contains(5, 1)
operator.countOf([1, 1.0, 2], 1), operator.countOf('banana', 'a'), operator.indexOf('abc', 'c'), operator.indexOf(iter([5, 6]), 6)
operator.countOf(5, 1)
operator.indexOf([1], 9)
operator.indexOf(5, 9)
operator.indexOf(Loud(), 2), operator.countOf(Loud(), 1)
operator.getitem(a, 1), operator.getitem(a, slice(1, None)), operator.getitem({'k': 1}, 'k')
operator.getitem(a, 9)
operator.getitem(5, 0)
operator.setitem(a, 0, 'x'), a, operator.delitem(a, 0), a
operator.setitem((), 0, 1)
operator.delitem({}, 'x')
operator.iadd([1], [2]), operator.iadd(1, 2), operator.iadd(Loud(), 5), operator.isub(5, 2), operator.imul([1], 2), operator.itruediv(1, 2), operator.ifloordiv(7, 2), operator.imod(7, 4), operator.ipow(2, 3)
operator.ilshift(1, 2), operator.irshift(8, 1), operator.iand({1, 2}, {2}), operator.ior({1}, {2}), operator.ixor({1, 2}, {2, 3}), operator.iconcat([1], (2,))
operator.iadd(1, 'a')
operator.imatmul(1, 2)
operator.iconcat(1, 2)
operator.call(len, 'abc'), operator.call(dict, a=1), operator.call(int)
operator.call()
operator.call(5)
operator.__add__ is operator.add, operator.__not__ is operator.not_, operator.__and__ is operator.and_, operator.__contains__ is operator.contains, operator.__call__ is operator.call
operator.add, operator.add.__module__, operator.add.__name__, type(operator.add), operator.add.__doc__
len(operator.__all__), sorted(set(operator.__all__) - set(dir(operator)))
""")
