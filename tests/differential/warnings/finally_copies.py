# A finally clause is compiled once for each way out of it, and warns as often.
import warnings
warnings.simplefilter('always')
src='''
def f():
    try:
        return 1
    finally:
        x = 1 is 1
        "abc" is "abc"
        print("a" "\\d")
        1()
def g():
    for i in x:
        try:
            if a: return 2
            if b: break
            if c: continue
            if d: return z
        finally:
            1 is x
def h():
    with a:
        try: pass
        finally:
            1 is x
def k():
    try:
        try:
            return f()
        finally:
            2 is x
    finally:
        3 is x
def m():
    try:
        pass
    except: pass
    finally:
        assert (1, 2)
def n():
    try:
        raise x
    finally:
        4 is x
def o():
    while True:
        try:
            return 1
        finally:
            5 is x
'''
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    compile(src, 'src', 'exec')
for x in w: print(x.lineno, x.category.__name__, x.message)
