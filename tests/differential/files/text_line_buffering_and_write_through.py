# When text reaches the buffer and the raw file: line_buffering, write_through, buffering=1, large writes.
import io
class Raw(io.RawIOBase):
    def __init__(self): self.taken = []
    def writable(self): return True
    def write(self, data):
        self.taken.append(bytes(data))
        return len(data)
def make(**options):
    raw = Raw()
    return raw, io.TextIOWrapper(io.BufferedWriter(raw, 16), encoding="ascii", **options)
for options in ({}, dict(line_buffering=True), dict(write_through=True), dict(line_buffering=True, write_through=True)):
    raw, t = make(**options)
    print(options)
    for text in ("abc", "de\n", "f\rg", "x" * 20, "\n", "", "12\n34"):
        t.write(text); print("   ", repr(text), raw.taken); raw.taken.clear()
    t.flush(); print("    flush", raw.taken); raw.taken.clear()
    t.write("last"); t.close(); print("    close", raw.taken)
class Buffer(io.BytesIO):
    def write(self, data):
        print("    buffer gets", bytes(data)[:12], len(data))
        return super().write(data)
    def flush(self):
        if not self.closed: print("    buffer flush")
        super().flush()
b = Buffer(); t = io.TextIOWrapper(b, encoding="ascii")
t.write("small"); t.write("y" * 8000); t.write("z" * 300); t.write("q" * 20000); t.writelines(["a", "b"])
print("read"); b2 = t.buffer; print(t.tell())
t.write("rest"); print("seek"); t.seek(0); t.close()
raw, t = make()
print("unencodable", end=" ")
try:
    t.write("abc\xe9")
except UnicodeEncodeError as error:
    print(error)
t.write("fine"); t.flush(); print(raw.taken)
