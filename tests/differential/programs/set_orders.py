# The order of sets, after every operation.
seed=12345
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%(1<<31)
    return (seed>>8)%n
def rs(): return set(rnd(60)-10 for _ in range(rnd(25)))
def rb(): return set((rnd(6000)*rnd(4000000)) for _ in range(rnd(60)))
for t in range(40):
    mk = rs if t%3 else rb
    a,b=mk(),mk()
    op=rnd(16)
    print(op, list(a)[:40], list(b)[:40], end=' ')
    if op==0: r=a|b
    elif op==1: r=a&b
    elif op==2: r=a-b
    elif op==3: r=a^b
    elif op==4: a|=b; r=a
    elif op==5: a&=b; r=a
    elif op==6: a-=b; r=a
    elif op==7: a^=b; r=a
    elif op==8: r=a.union(b,[1,2,3],{7:1})
    elif op==9: r=a.intersection(list(b))
    elif op==10: r=a.difference(dict.fromkeys(b))
    elif op==11: r=a.symmetric_difference(list(b))
    elif op==12:
        r=a
        for x in b: a.discard(x)
        for x in list(b)[:5]: a.add(x)
    elif op==13:
        r=a
        while len(a)>3: print(a.pop(),end=' ')
        a.update(b)
    elif op==14: a.difference_update(dict.fromkeys(b)); r=a
    else: a.symmetric_difference_update(dict.fromkeys(b)); r=a
    print(list(r), a<b,a<=b,a==b,a.isdisjoint(b),a.issuperset(list(b)),a.issubset(list(b)), hash(frozenset(r)))
for t in range(0):
    ks=[''.join(chr(97+rnd(26)) for _ in range(rnd(6))) for _ in range(rnd(40))]
    print(list(set(ks)), list(frozenset(ks)), list({*ks,1,2.5,None,(1,2)}-{None}) )
s=set()
for i in range(60000): s.add(i*37)
print(len(s), list(s)[:50], list(s)[-50:])
for i in range(0,60000,3): s.discard(i*37)
for i in range(100): s.add(-i)
print(len(s), list(s)[:50], list(s)[-50:])
t=s.copy(); print(list(t)==list(s), list(t)[:40]); t.clear(); print(t, s.__sizeof__()>0)
