# Namespaces with keys that are no strings: classes warn, instances and modules keep them; dir() can not sort them.
def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error, *getattr(error, '__notes__', ()), sep=': ')

import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    class Odd:
        locals()[5] = 'five'
        locals()[(1, 2)] = 'pair'
        word = 'word'
    made = type('Made', (Odd,), {None: 1})
    fine = type('Fine', (), {'a': 1})
for one in caught:
    print(one.category.__name__, one.message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    attempt(type, 'Refused', (), {1: 2})

print(5 in Odd.__dict__, Odd.__dict__[(1, 2)], Odd.word, None in made.__dict__)
attempt(dir, Odd)
attempt(lambda: Odd.missing)

class Plain:
    pass
one = Plain()
one.first = 1
one.__dict__[7] = 'seven'
one.__dict__[(0,)] = 'tuple'
one.second = 2
print(one.__dict__, one.first, one.second, vars(one) is one.__dict__)
attempt(lambda: one.third)
attempt(dir, one)
del one.first
print(one.__dict__)
del one.__dict__[7]
print(list(one.__dict__), hasattr(one, 'second'))
one.__dict__ = {1: 2, 'b': 3}
print(one.b, one.__dict__)
one.c = 4
del one.b
print(one.__dict__)
globals()[9] = 'nine'
globals()[2.5] = 'half'
print(globals()[9], 2.5 in globals())
name = 'still found'
print(name)
def inside():
    return name
print(inside())
attempt(dir)
del globals()[9], globals()[2.5]
print(name)
