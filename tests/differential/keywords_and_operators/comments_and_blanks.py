# Comments, blanks and form feeds where they change nothing.
# -*- coding: utf-8 -*-

x=1#no blank
y   =   2	# tabs	inside
print (x , y) ; print( [ 1 , 2 ] [ 0 ] , { 1 : 2 } [ 1 ] )
print(1#comment
,2
# comment
)
if x :# comment
    # comment
    pass# comment
# comment
else :
    pass
print("# no comment", '#', """
# not one either
""".strip())
class C ( object ) :
    a = 1

    def f ( self , * , k = 2 ) : return k


print(C . a , C ( ) . f ( k = 3 ),x if x else y,x+y,x*-y,x<y,[*[x]],{**{}})
def g(a,b=1,*c,d,**e):return a,b,c,d,e
print(g(1,d=2),x<y>x,x==y,x!=y,x<=y,x>>y,x//y,x**y,-x,not x)
for i in[1,2]:print(i,end=' ')
print()
while(y):y-=1
print(y)
def h():return(1)
print(h(),not(0),[i for i in(1,2)if(i)],(1)if(0)else(2))
   # indented comment at the end
