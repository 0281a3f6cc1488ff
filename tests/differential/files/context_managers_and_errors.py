# with and files: errors inside, errors of closing, nested files, re-entry, files closed inside, exit called by hand.
import io
from _scratch import name, print
class Raw(io.RawIOBase):
    def __init__(self, fail=()): self.fail, self.log = fail, []
    def writable(self): return True
    def write(self, data):
        self.log.append("write")
        if "write" in self.fail: raise OSError("write fails")
        return len(data)
    def flush(self):
        if not self.closed: self.log.append("flush")
        if "flush" in self.fail and not self.closed: raise OSError("flush fails")
    def close(self):
        if not self.closed: self.log.append("close")
        super().close()
        if "close" in self.fail: raise OSError("close fails")
for fail in ((), ("write",), ("flush",), ("close",), ("write", "close"), ("write", "flush", "close")):
    for wrap in (lambda r: r, lambda r: io.BufferedWriter(r), lambda r: io.TextIOWrapper(io.BufferedWriter(r), "utf-8")):
        raw = Raw(fail)
        f = wrap(raw)
        try:
            with f: f.write("x" if isinstance(f, io.TextIOWrapper) else b"x")
            print(fail, type(f).__name__, "fine", f.closed, raw.log)
        except OSError as error:
            print(fail, type(f).__name__, error, "/", error.__context__, f.closed, raw.log)
        raw.fail = ()
        f.close()
try:
    with open(name, "w") as f:
        f.write("before"); raise KeyError("inside")
except KeyError as error:
    print(error, f.closed, open(name).read())
with open(name) as f:
    f.close(); print("closed inside")
try:
    with f: pass
except ValueError as error:
    print(error)
with open(name) as f, open(name) as g:
    print(f.read() == g.read(), f.__enter__() is f)
print(f.closed, g.closed)
f = open(name); print(f.__exit__(None, None, None), f.closed, f.__exit__(1, 2, 3), f.__exit__())
try:
    with open(name + ".missing") as f: print("never")
except FileNotFoundError as error:
    print(error.errno, error.filename == name + ".missing")
def g():
    with open(name) as f:
        yield f
it = g(); f = next(it); it.close(); print(f.closed)
f = open(name, "w"); f.write("x"); f.buffer.close(); print(f.closed, open(name).read())
try:
    f.flush()
except ValueError as error:
    print(error)
f = open(name, "w"); f.write("never written"); f.buffer.raw.close()
try:
    f.close()
except ValueError as error:
    print(error)
print(f.closed)
try:
    del f
finally:
    print(repr(open(name).read()))
