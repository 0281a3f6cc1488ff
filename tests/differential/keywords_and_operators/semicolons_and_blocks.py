# Semicolons, one-line blocks, comments everywhere, empty lines, odd indentation.
a = 1; b = 2; print(a, b)
a = 3;
if a: b = 4; print(b);
if not a: print("no"); print("never")
else: print("else"); print("too")
for i in 1, 2: print(i); continue
else: print("done")
while a: a -= 1; print(a, end=" ")
else: print()
def f(x): y = x * 2; return y
class C: x = 1; y = x + 1
with open("/dev/null") as g: pass
try: 1 / 0
except ZeroDivisionError: print("zero")
else: pass
finally: print("finally")
print(f(2), C.y)
if 1:
      print("six")
      if 2:
       print("seven")
      print("six again")
if 1:
	print("tab")
	if 2:
		print("two tabs")
if 1:
    # comment first
  # oddly indented comment

    print("after comments")
        # more
# less
    print("same block")   # trailing

def documented():
    "text"; return 1
print(documented.__doc__, (lambda: 0)());pass;pass
async def h(): await k(); return 2
match a:
    case 0: print("case"); print("of")
    case _: pass
if 1: pass; a = 5
elif 2: a = 6
print(a)
	 	# a comment with tabs
