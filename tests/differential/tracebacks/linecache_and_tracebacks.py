# The module linecache: what it reads, keeps and forgets; sources put into its cache are quoted by tracebacks.
import linecache, sys
print(linecache.getline(__file__, 1), linecache.getline(__file__, 100) == '', linecache.getline('nope', 1) == '', linecache.getline(__file__, 0) == '', linecache.getline(__file__, -1)=='')
print(len(linecache.getlines(__file__)), linecache.getlines('nope'))
print(sorted(k == __file__ for k in linecache.cache), [type(x).__name__ for x in linecache.cache[__file__]])
linecache.checkcache(); linecache.checkcache(__file__); linecache.clearcache(); print(linecache.cache)
src = 'def f():\n    return 1 / 0\n'
linecache.cache['<made up>'] = (len(src), None, src.splitlines(True), '<made up>')
ns = {}
exec(compile(src, '<made up>', 'exec'), ns)
import traceback
try: ns['f']()
except ZeroDivisionError: print(''.join(traceback.format_exc()).replace(__file__, 'F'))
linecache.checkcache('<made up>'); print('<made up>' in linecache.cache)
class Loader:
    def get_source(self, name): print('asked', name); return 'one\ntwo\n'
g = {'__loader__': Loader(), '__name__': 'modname'}
print(linecache.getline('lazyfile', 2, g))
linecache.clearcache()
print(linecache.lazycache('lazy2', g), linecache.lazycache('lazy2', g), linecache.lazycache('<x>', g), linecache.lazycache('lazy3', {}), linecache.lazycache('lazy3', None))
print(len(linecache.cache['lazy2'])); print(repr(linecache.getline('lazy2', 1)))
print(linecache.updatecache('nope'), linecache.updatecache(''), linecache.updatecache('<a>'))
print(linecache.__all__)
del ns
