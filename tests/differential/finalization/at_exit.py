# Pending finalizers at the end of the program: newest first, atexit attribute, errors, new ones meanwhile, with atexit handlers.
import weakref, atexit, sys
class O: pass
keep = [O() for _ in range(8)]
say = lambda *a: print('fin', *a)
atexit.register(lambda: print('handler registered before the first finalize'))
f = [weakref.finalize(k, say, i) for i, k in enumerate(keep)]
atexit.register(lambda: print('handler registered after'))
f[2].atexit = False; f[3].detach(); f[4]()
def late():
    print('late', f[0].alive, f[6].alive, f[5].alive); n = O(); keep.append(n); weakref.finalize(n, say, 'registered late')
def dies(): print('drops 0 and 1'); del keep[:2]
def bad(): raise ValueError('at exit')
weakref.finalize(keep[5], late); weakref.finalize(keep[6], dies); weakref.finalize(keep[7], bad); weakref.finalize(O, say, 'of a class'); weakref.finalize(sys, say, 'of a module')
weakref.finalize(say, print, 'of a function')
print('end')
