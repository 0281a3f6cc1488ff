# __del__ of files: close() of a program's own classes is called when the last reference goes; errors in it are not shown.
import io, gc
from _scratch import name, print
class Raw(io.RawIOBase):
    def __init__(self, label): self.label = label
    def writable(self): return True
    def write(self, data):
        print(self.label, "write", bytes(data))
        return len(data)
    def flush(self):
        print(self.label, "flush", self.closed)
        super().flush()
    def close(self):
        print(self.label, "close")
        super().close()
r = Raw("alone"); del r
r = Raw("closed before"); r.close(); del r
b = io.BufferedWriter(Raw("buffered")); b.write(b"data"); del b
t = io.TextIOWrapper(io.BufferedWriter(Raw("text"))); t.write("text"); print("not yet"); t = None
print("-- cycle")
b = io.BufferedWriter(Raw("in a cycle")); b.me = b; b.write(b"x"); del b
gc.collect()
print("-- del")
class WithDel(Raw):
    def __del__(self):
        print("__del__", self.closed)
        super().__del__()
        print("after", self.closed)
w = WithDel("own del"); del w
class Failing(Raw):
    def close(self):
        print("failing close")
        raise OSError("from close")
f = Failing("failing"); del f
class Bytes(io.BytesIO):
    def close(self):
        print("bytes closed", self.getvalue())
        super().close()
b = Bytes(b"content"); del b
class Text(io.StringIO):
    def __del__(self): print("text dies", self.closed)
t = Text("x"); del t
f = open(name, "w"); f.write("kept"); g = f.buffer; del f
print(g.closed, open(name).read())
f = open(name, "w"); f.write("detached"); g = f.detach(); del f
print(g.closed); del g
print(open(name).read())
def fails():
    f = open(name, "w")
    f.write("before the error")
    raise ValueError
try:
    fails()
except ValueError as error:
    print(repr(open(name).read()))
    del error
print(open(name).read())
