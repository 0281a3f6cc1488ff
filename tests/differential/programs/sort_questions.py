# Which pairs a sort compares, and where NaNs end up.
seed=4242
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%(1<<31)
    return (seed>>8)%n
class K:
    __slots__=('v','i')
    def __init__(s,v,i): s.v=v; s.i=i
    def __lt__(s,o):
        global h
        h=(h*31+s.i*7+o.i+1)%1000003; return s.v<o.v
nan=float('nan')
for t in range(200):
    n=[2,3,4,5,6,10,30,63,64,65,100,200,500,1000][rnd(14)] if t%5==0 else rnd(40)
    k=t%7
    v=[[lambda i:rnd(n+1),lambda i:rnd(3),lambda i:i//(1+rnd(5)),lambda i:-i//(1+rnd(5)),lambda i:i if rnd(20) else rnd(n),lambda i:i%50,lambda i:nan if rnd(3)==0 else rnd(100)/7][k](i) for i in range(n)]
    l=[K(x,i) for i,x in enumerate(v)]; h=0; l.sort(reverse=t%11==0); print(n,k,h,[x.i for x in l][:30], sorted(v)[:20])
