# "Did you mean": which names of which scopes are offered for a NameError, and where nothing is.
import traceback
def say(function):
    try: function()
    except Exception as error: print(traceback.format_exception_only(error)[-1].strip())
module_name = 1
def a(): return modul_name
def b():
    local_value = 1
    return local_valu
def c():
    outer_value = 1
    def inner(): return outer_valu
    inner()
def c2():
    outer_value = 1
    def inner():
        outer_value
        return outer_valu
    inner()
def d(): return prnt
def e():
    class K:
        attribute_here = 1
        def m(self): return attribute_here
        def n(self): return attribut_here
    K().m()
def f():
    class K:
        some_name = 1
        def __init__(self): self.instance_name = 1
        def m(self): return instance_name
    K().m()
def g(): return [elemen for element in (1,)]
def h(): return list(elemen for element in (1,))
def i(): return eval("module_nam")
def j(): exec("module_nam")
def k(): del unknwon
def l(): return x
def m(): return abcdefghijkl
def n():
    value = 1
    del value
    return value
def o():
    print(later)
    later = 1
def p(): return self
def q(): return sys
def r(): return itertools.count
def s(): return time
def t(): return True_
def u(): return non
def v(): return lenght([])
def w():
    a1 = a2 = a3 = 1
    return a4
def y():
    import math as mathematics
    return mathematic
def z(): raise NameError("name 'module_nam' is not defined", name="module_nam")
for function in (a, b, c, c2, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, y, z): say(function)
