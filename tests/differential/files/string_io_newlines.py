# io.StringIO: its newline argument in writing and reading.
import io
text = "a\nb\r\nc\rd\r\n"
for newline in ("\n", "", None, "\r", "\r\n"):
    s = io.StringIO(text, newline=newline)
    print(repr(newline), repr(s.getvalue()), s.readlines(), repr(s.newlines))
    s = io.StringIO(newline=newline)
    print(s.write("x\ny"), s.write("\r"), s.write("\nz\n"), repr(s.getvalue()), s.tell(), repr(s.newlines))
    s.seek(0)
    print([s.readline(2) for _ in range(5)])
s = io.StringIO("a\r\nb", newline=None)
print(repr(s.read()), repr(s.newlines))
s.write("c\rd\ne")
print(repr(s.newlines), repr(s.getvalue()))
