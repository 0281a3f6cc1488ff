# A file is flushed and closed when its last reference goes; context managers close at the end.
from _scratch import name, print
f = open(name, "w")
f.write("buffered")
print(repr(open(name).read()))
del f
print(repr(open(name).read()))
def write():
    f = open(name, "w")
    f.write("from a function")
write()
print(open(name).read())
try:
    with open(name, "w") as f:
        f.write("before the error")
        raise ValueError("in the block")
except ValueError as error:
    print(error, f.closed, open(name).read())
f = open(name)
with f:
    pass
try:
    with f:
        pass
except ValueError as error:
    print(error)
print(f.close(), f.close(), f.closed)
open(name, "w").write("dies at once")
print(open(name).read())
lines = iter(open(name))
print(next(lines))
f = open(name, "wb")
f.write(b"x" * 10)
print(len(open(name, "rb").read()), f.flush(), len(open(name, "rb").read()))
f.close()
