# io.BufferedRWPair: one file to read from, another to write to.
import io
from _raw import Source, Sink
source, sink = Source(b"abc\n", b"def"), Sink()
pair = io.BufferedRWPair(source, sink, 8)
print(pair.readable(), pair.writable(), pair.seekable(), pair.isatty(), pair.closed)
print(pair.peek(), pair.read(2), pair.read1(1), pair.readline(), pair.read())
print(pair.write(b"12345"), sink.taken, pair.write(b"67890"), sink.taken)
pair.flush(); print(sink.taken)
buffer = bytearray(4)
source.pieces += [b"wxyz!"]
print(pair.readinto(buffer), buffer, pair.readinto1(buffer), buffer)
for name in ("seek", "tell", "truncate", "fileno", "detach"):
    try:
        getattr(pair, name)(*([0] if name == "seek" else []))
    except io.UnsupportedOperation as error:
        print(name, error)
pair.close()
print(pair.closed, source.closed, sink.closed)
try:
    pair.read(1)
except ValueError as error:
    print(error)
for pair in ((Sink(), Sink()), (Source(), Source())):
    try:
        io.BufferedRWPair(*pair)
    except io.UnsupportedOperation as error:
        print(error)
for args in ((), (Source(),)):
    try:
        io.BufferedRWPair(*args)
    except TypeError as error:
        print("TypeError")
class Failing(Sink):
    def close(self):
        super().close()
        raise OSError("cannot close the sink")
source = Source()
pair = io.BufferedRWPair(source, Failing())
try:
    pair.close()
except OSError as error:
    print(error, source.closed, pair.closed)
with io.BufferedRWPair(Source(b"x"), Sink()) as pair:
    print(pair.read(1))
print(isinstance(pair, io.BufferedIOBase), isinstance(pair, io.IOBase), isinstance(pair, io.RawIOBase), type(pair).__module__)
