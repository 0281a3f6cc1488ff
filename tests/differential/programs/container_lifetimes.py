# When the items of containers and iterators die.
import itertools as I
class N:
    def __init__(s,n): s.n=n
    def __del__(s): print('-',s.n,end=' ')
    def __repr__(s): return f'N{s.n}'
def mk(*a): return [N(x) for x in a]
def g(n,p=''):
    for i in range(n): yield N(p+str(i))
def t(name): print(); print(name,end=': ')
t('enumerate')
for i,x in enumerate(g(3)): print(i,end=' '); del x
t('zip')
for a,b in zip(g(3,'a'),g(2,'b')): print('it',end=' '); del a,b
t('map'); 
for x in map(lambda x:x, g(3)): print('it',end=' '); del x
t('filter'); 
for x in filter(lambda x: x.n!='1', g(3)): print('it',end=' '); del x
t('dict items')
d={'a':N('a'),'b':N('b')}
for k,v in d.items(): print(k,end=' '); d[k]=None; del v; print('after',end=' ')
t('list iter')
it=iter(mk(1,2)); next(it); print('n',end=' '); next(it); print('n',end=' '); print(next(it,None),end=' ')
t('pop'); l=mk(1,2,3); l.pop(); print('popped',end=' '); l.pop(0); del l[0]; print('end',end=' ')
t('clear'); l=mk(1,2,3); l.clear()
t('slice'); l=mk(1,2,3,4,5); l[1:3]=[]; print('s',end=' '); l[::2]=[0,0]; print('x',end=' '); del l[:]
t('slice2'); l=mk(*'abcdefgh'); del l[1:7:2]; print('d',end=' '); del l[::-2]; print('e',end=' '); l[:]=[]
t('dict'); d={1:N(1),N('k'):N('v'),3:N(3)}; d.pop(1); print('p',end=' '); d.clear()
t('dict del'); d={N('k1'):N('v1'),N('k2'):N('v2')}; k=list(d)[0]; print('go',end=' '); del d[k]; print('del',end=' '); del k; print('x',end=' '); d.popitem(); print('y',end=' ')
t('dict set'); d={1:N(1)}; d[1]=N(2); print('set',end=' '); d.update({1:N(3)}); print('upd',end=' '); d|={1:N(4)}; del d
t('set'); s={N(1)}; s.pop(); print('p',end=' '); s={N(2)}; s.clear()
t('tuple'); x=(N(1),N(2)); del x
t('sorted'); sorted(mk(3,1,2),key=lambda n:n.n); print('s',end=' ')
t('sortkey'); l=[3,1,2]; l.sort(key=lambda n:N(n)if 0 else n); l=mk(1,2); l.sort(key=id); print('x',end=' '); del l
t('extend'); l=[]; l.extend(g(3)); print('e',end=' '); l*=0; print('z',end=' ')
t('accumulate'); 
for x in I.accumulate(g(4),lambda a,b:b): print('i',end=' '); del x
t('pairwise')
for a,b in I.pairwise(g(4)): print('i',end=' '); del a,b
t('groupby')
for k,gr in I.groupby(g(4),key=lambda n:int(n.n)//2): print('k',k,end=' '); [print('m',end=' ') for m in gr]; del gr
t('tee'); a,b=I.tee(g(3)); next(a); print('1',end=' '); next(b); print('2',end=' '); list(a); print('3',end=' '); del a; print('4',end=' '); del b
t('tee60'); a,b=I.tee(g(60)); 
for _ in range(58): next(a)
print('A',end=' ')
for _ in range(58): next(b)
print('B',end=' '); del a,b
t('chain'); 
for x in I.chain(g(2),mk(8,9)): print('i',end=' '); del x
t('islice'); list(I.islice(g(5),1,4,2)); print('x',end=' ')
t('islice2'); gg=g(5); it=I.islice(gg,1,4,2); x=next(it); print('n',end=' '); x=next(it); print('n',end=' '); next(it,0); del x,it; print('e',end=' '); del gg
t('cycle'); it=I.cycle(g(2)); x=[next(it) for _ in range(5)]; del x; print('x',end=' '); del it
t('zip_longest')
for a,b in I.zip_longest(g(3,'a'),g(1,'b')): print('it',end=' '); del a,b
t('product'); p=I.product(g(2),g(2,'b')); print('made',end=' '); next(p); del p
t('batched'); 
for x in I.batched(g(5),2): print('b',end=' '); del x
t('compress'); list(I.compress(g(3),[1,0,1])); print('x',end=' ')
t('starmap'); 
for x in I.starmap(lambda a:a, [(N(1),),(N(2),)]): print('i',end=' ')
del x
t('reversed'); it=reversed(mk(1,2)); next(it); print('n',end=' '); next(it); print('n',end=' '); next(it,0); print('x',end=' ')
t('nested'); x=[N(1),(N(2),{3:N(3),4:[N(4)]}),N(5)]; del x
t('list(x)'); l=list(tuple(mk(1,2))); print('t',end=' '); del l
t('comp'); l=[x for x in g(2)]; del l; print('x' if 'x' in dir() else 'no x',end=' ')
t('frozenset'); f=frozenset([N(1)]); del f
t('dictview'); v={1:N(1)}.values(); print(v,end=' '); del v
t('insert'); l=mk(1); l.insert(0,N(0)); l[0]=N('x'); l.remove(l[1]); print('r',end=' '); del l
t('concat'); l=mk(1)+mk(2); l=l[:1]; print('c',end=' '); l=l*2; del l
t('deep'); x=None
for i in range(100000): x=[x]
del x; x=None
for i in range(100000): x=(x,)
del x; x={}
for i in range(100000): x={1:x}
del x; print('ok')
def ff():
    yield N('a')
    yield N('b')
t('dict from'); d=dict(zip('xy',ff())); del d
t('dict comp'); d={k:N(k) for k in 'abc'}; d2=d.copy(); d.clear(); print('c',end=' '); d2.pop('b'); d2['a']=1; del d2
print()
