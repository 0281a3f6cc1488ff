# Comments, blank lines, form feeds and odd indentation inside of brackets, between decorators and after backslashes.
x = (1,  # one
     # two

   2,
\
# not joined, but in brackets
 3
)  # end
print(x)
y = [
# first
  1
  # before the comma
  ,

		2  # tabs

,]
print(y)
z = {  # open
    'a'  # key
    :  # colon
    1  # value
    ,  # comma
    **{  # nested
        'b': 2}
    # end
}
print(z)
def f(a,  # the first
      b  # the second
      =  # default
      5
      # last
      ):  # colon
    # indented comment
# comment at the margin
        # deeper comment
    return (a  # a
            +  # plus
            b)

    # after the return
print(f(1), f(1, 2), f(  # call
    3,
    # comment
    b=4  # keyword
))


@(lambda  # decorator
  g: g)
# between decorator and definition

# another
def g(): return 'g'; # semicolon and comment
print(g())
if (x  # condition
    and y):  # colon

    # blank and comment first

    print("body")

    # at the end of the body
# at the margin
else:  # never
    pass
# between if and the next
for i in (  # iterable
    1, 2
  ):
    print(i, end=" "); print("same line")  # two statements
while (  # loop
    False):
    pass
else: print("else")  # one line
print(("a"  # joined texts
       "b" 
       # with comments between
       'c'), """text # no comment
# none either""")
print(f"{1  # comment in a field
}", f'{  # and here
2}')
t = 1, \
    2, \
    3
print(t, 1 + \
  2, not \
    True)
class A:  # class
    # only a comment first
    "doc"  # doc comment
    # another
    b = 1;
    # end
print(A.__doc__, A.b)
lambda_ = (lambda a,  # first
           # between
           b=2: a + b  # body
           )
print(lambda_(1))
match (1,  # subject
       2):
    # before the first case
    case (1,  # one
          _):  # colon
        # in the body
        print("matched")
    # between cases
    case _: pass
try:  # try
    pass
# between
except ValueError:  # except
    pass
# between again
finally:  # finally
    print("finally")
with (  # bracketed
    open  # nothing
    if False else __import__("contextlib").nullcontext() if 0 else type("N", (), {"__enter__": lambda s: 1, "__exit__": lambda s, *a: None})()
    as n,
): print(n)
