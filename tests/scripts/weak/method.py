import weakref


class Thing:
    def act(self):
        return "acted"


a = Thing()
dead = weakref.ref(a.act)
m = weakref.WeakMethod(a.act, lambda r: print("method gone", r()))
print(dead(), m()(), m() == a.act, m == weakref.WeakMethod(a.act), type(m()).__name__)
# expect: None acted True True method
del a  # expect: method gone None
print(m())  # expect: None
try:
    weakref.WeakMethod(len)
except TypeError as error:
    print(error)
# expect: argument should be a bound method, not <class 'builtin_function_or_method'>
