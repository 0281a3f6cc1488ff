# Lines joined by backslashes and by brackets, and what may stand in between.
x = 1 + \
    2 + \
  3
print(x)
if x == 6 and \
   x > 5:
    print("joined condition")
y = (1 +
# a comment
     2   # another

     + 3)
print(y, [
1,
        2,
   3][
   1
], {"a":
    1}, "a" \
    "b", 'in\
side')
def f(a,
      b=2,  # default
      *,
      c=3,
      ):
    return (a,
            b, c)
print(f(
    1
), f(1,
2, c
=
4))
assert x, \
    "message"
from math import (
    pi,
    e as euler,  # trailing
)
from math \
    import floor
print(pi > euler, floor(2.5))
with open("/dev/null") \
        as handle, open(
            "/dev/null") as other:
    pass
for i \
    in \
    [1]: \
    print(i)
z = x if \
    x else \
    y
\
print(z)
print(1) ; \
print(2)
class \
C \
(object) \
: pass
print(C.__name__, -\
1, not \
1, x \
. \
real, [*
[1]], (lambda
: 3)(), (yes
:= 4))
