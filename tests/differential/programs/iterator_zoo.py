# Every built-in iterator and everything of itertools.
import itertools as I
print(list(zip([1,2,3],'ab')), list(zip()), list(zip([1],[2],strict=True)), list(map(lambda a,b:a+b,[1,2],[3,4,5])), list(filter(None,[0,1,'',2])), list(filter(lambda x:x>1,[1,2,3])), list(enumerate('ab',5)), list(reversed([1,2])), list(reversed('abc')), list(reversed(range(5))), list(reversed({1:2,3:4})))
class Seq:
    def __len__(s): return 3
    def __getitem__(s,i):
        if i>=3: raise IndexError
        return i*10
print(list(Seq()), list(reversed(Seq())), 20 in Seq(), 5 in Seq(), iter(Seq()).__length_hint__())
class R:
    def __reversed__(s): return 'custom'
print(reversed(R()))
def gen():
    yield 1; yield 2
print(list(zip(gen(),gen())), list(iter(iter([1,2,0,3]).__next__,0)))
class Z(zip): pass
class En(enumerate): 
    def __new__(cls,it,start=0,extra=None): return super().__new__(cls,it,start)
print(list(Z([1],[2])), list(En('ab',extra=5)), type(Z()))
print(list(I.accumulate([1,2,3,4])), list(I.accumulate([1,2,3],lambda a,b:a*b,initial=10)), list(I.accumulate([])), list(I.accumulate([],initial=1)), list(I.accumulate('abc')))
print(list(I.batched('ABCDEFG',3)), list(I.batched([],2)), list(I.chain('ab',[1])), list(I.chain.from_iterable(['ab','cd'])), list(I.chain()))
for n in range(5):
    for r in range(6):
        print(list(I.combinations(range(n),r)), list(I.combinations_with_replacement(range(n),min(r,3))), list(I.permutations(range(n),r)) )
print(list(I.permutations('abc')), list(I.product('ab',[1,2])), list(I.product('ab',repeat=3)), list(I.product()), list(I.product([],[1])), list(I.product([1,2],repeat=0)))
print(list(I.compress('ABCDEF',[1,0,1,0,1,1])), list(I.islice(I.count(10,3),5)), list(I.islice(I.count(1.5,.25),3)), list(I.islice(I.cycle('abc'),8)), list(I.islice(I.cycle([]),3)))
print(list(I.dropwhile(lambda x:x<3,[1,2,3,4,1])), list(I.takewhile(lambda x:x<3,[1,2,3,1])), list(I.filterfalse(lambda x:x%2,range(6))), list(I.filterfalse(None,[0,1,''])))
print([(k,list(g)) for k,g in I.groupby('AAABBBCCAAB')], [(k,list(g)) for k,g in I.groupby([1,3,5,2,4,1],key=lambda x:x%2)], [k for k,g in I.groupby('aabbc')])
g=I.groupby('aabb'); a=next(g); b=next(g); print(list(a[1]), list(b[1]), list(g))
for a in [(5,),(2,5),(2,None),(0,10,3),(None,None,2),(3,3),(5,2),(None,),(0,)]: print(a, list(I.islice(range(12),*a)))
print(list(I.pairwise('abcd')), list(I.pairwise('a')), list(I.pairwise('')), list(I.repeat(1,3)), list(map(pow,range(4),I.repeat(2))), list(I.starmap(pow,[(2,3),[3,2]])), list(I.zip_longest('abc','d',fillvalue='-')), list(I.zip_longest()), list(I.zip_longest([1],[2,3],[])))
a,b=I.tee([1,2,3]); print(next(a), list(b), list(a)); x,y,z=I.tee(iter(range(200)),3); print(sum(x), next(y), sum(z), sum(y))
a,=I.tee('ab',1); c=a.__copy__(); print(list(a),list(c)); print(I.tee(I.tee([1])[0])[0])
it=I.count(5); next(it); print(it, I.count(2**62), next(I.count(2**63)), I.count(-1), I.repeat('x'), I.count(1,0), I.count(True,2))
c=I.count(2**62-2); print([next(c) for _ in range(5)])
p=I.islice([1,2,3],2); print(list(p),list(p))
# identity reuse
z=zip([1,2],[3,4]); a=next(z); i=id(a); b=next(z); print(a,b,a is b)
e=enumerate('ab'); print(next(e),next(e))
add=lambda a,b:a+b
def raising():
    yield 1
    raise KeyError('boom')
for f in (lambda: list(zip([1,2],raising())), lambda: list(map(add,raising(),[1,2])), lambda: list(I.chain([0],raising())), lambda: list(I.zip_longest(raising(),[5])), lambda: list(I.batched(raising(),2)), lambda: list(I.accumulate(raising())), lambda: [list(t) for t in I.tee(raising())], lambda: list(I.pairwise(raising())), lambda: list(I.islice(raising(),5)), lambda: list(I.cycle(raising())), lambda: list(I.groupby(raising())), lambda: list(I.product(raising())), lambda: list(I.starmap(add,[(1,2),5])), lambda:list(I.compress([1,2],raising()))):
    try: print(f())
    except Exception as ex: print(type(ex).__name__, ex)
print(range(10)[2:8:2], range(10)[::-1], range(0,-10,-3)[1], 4 in range(0,10,2), 5 in range(0,10,2), 4.0 in range(5), 'a' in range(3), range(5).index(3), range(5).count(2), len(range(-5,5)), range(3)==range(0,3,1), hash(range(3))==hash(range(0,3,1)), bool(range(0)), list(range(5,0,-2)))
big=range(10**20,10**20+10,3); print(list(big), big[-1], len(big), 10**20+3 in big, list(reversed(big)), big.index(10**20+6), big[1:3], hash(big)!=0)
print(list(range(2**62-2,2**62+3)), list(reversed(range(2**62-2,2**62+3))), list(range(-2**62-2,-2**62+2)), list(range(0,2**64,2**63)))
it=iter(range(5)); next(it); print(it.__length_hint__(), it.__reduce__(), list(it))
