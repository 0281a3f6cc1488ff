# sys.exit inside of calls: finally blocks, then finalizers with the program's names still there.
import weakref, sys
class O: pass
name = 'still bound'
def inner():
    o = O(); weakref.finalize(o, lambda: print('local finalizer', name))
    try: sys.exit(0)
    finally: print('finally')
g = O(); weakref.finalize(g, lambda: print('global finalizer', name, g is not None))
def helper(): return weakref.finalize(g, print, 'registered last')
helper(); inner(); print('never')
