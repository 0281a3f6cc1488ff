# Keyword arguments of functions that are nearly right.
def f(first, second, *, third=3, fourth_one=4): pass
def g(a, b): pass
def h(positional, /, *, keyword=1): pass
class C:
    def __init__(self, value, other=1): pass
    def method(self, argument): pass
def k(*, some_very_long_parameter_name=1, x=2): pass


def attempt(call):
    try:
        call()
    except TypeError as error:
        print(error)


attempt(lambda: f(1, 2, thrid=3))
attempt(lambda: f(1, 2, fourthone=3))
attempt(lambda: f(1, secnd=2))
attempt(lambda: f(1, 2, zzz=3))
attempt(lambda: f(1, 2, Third=3))
attempt(lambda: f(frist=1, second=2))
attempt(lambda: g(1, c=2))
attempt(lambda: g(aa=2))
attempt(lambda: h(1, keywrod=2))
attempt(lambda: h(1, positionl=2))
attempt(lambda: h(positional=2))
attempt(lambda: C(valu=1))
attempt(lambda: C(1, othr=1))
attempt(lambda: C(1).method(argment=1))
attempt(lambda: k(some_very_long_paramter_nme=1))
attempt(lambda: k(y=1))
attempt(lambda: k(**{"some_very_long_parameter_nam": 1}))
attempt(lambda: f(1, 2, thrid=3, furth=4))
attempt(lambda: print(1, speerator=2))
attempt(lambda: sorted([1], revers=True))
attempt(lambda: int("1", bas=2))
attempt(lambda: dict.fromkeys(iterabl=1))
attempt(lambda: open("x", mod="r"))
attempt(lambda: [].sort(ky=1))
attempt(lambda: max(1, ky=2))
