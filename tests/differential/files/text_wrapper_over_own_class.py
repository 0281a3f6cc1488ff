# io.TextIOWrapper over a program's own buffered class: which methods are called when.
import io
class Buffer(io.BufferedIOBase):
    def __init__(self, data=b""):
        self.data, self.log = data, []
    def readable(self): self.log.append("readable"); return True
    def writable(self): return True
    def seekable(self): return False
    def read(self, size=-1):
        self.log.append(("read", size))
        data, self.data = self.data, b""
        return data
    def read1(self, size=-1):
        self.log.append("read1")
        data, self.data = self.data[:4], self.data[4:]
        return data
    def write(self, data):
        self.log.append(("write", bytes(data)))
        return len(data)
    def flush(self): self.log.append("flush")
    def close(self):
        self.log.append("close")
        super().close()
b = Buffer(b"one\ntwo\nthree")
t = io.TextIOWrapper(b, encoding="ascii")
print(t.readline(), t.readline(), t.read())
print([entry for entry in b.log if entry != "readable"][:3])
b = Buffer()
t = io.TextIOWrapper(b, encoding="ascii")
b.log.clear()
t.write("abc")
t.write("def")
print(b.log)
t.flush()
print(b.log)
t.write("x")
t.close()
print(b.log[-4:], b.closed, t.closed)
class Broken(Buffer):
    def read1(self, size=-1):
        return "text"
try:
    io.TextIOWrapper(Broken()).readline()
except TypeError as error:
    print(error)
