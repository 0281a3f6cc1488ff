# sys.stdin, stdout and stderr: types, names, modes, buffers, reconfigure(), writing bytes.
import sys, io
for stream in (sys.stdin, sys.stdout, sys.stderr):
    print(type(stream).__name__, stream.name, stream.mode, type(stream.buffer).__name__, type(stream.buffer.raw).__name__, stream.buffer.name,
          stream.readable(), stream.writable(), stream.closed, stream.fileno(), stream.buffer.fileno(), isinstance(stream, io.TextIOBase))
print(sys.stdout is sys.__stdout__, sys.stdin is sys.__stdin__, sys.stderr is sys.__stderr__)
print(sys.stdout.write("abc\n"), sys.stdout.flush())
sys.stdout.buffer.write(b"bytes\n")
sys.stdout.buffer.flush()
print("after the bytes")
sys.stdout.reconfigure(line_buffering=True)
print(sys.stdout.line_buffering, sys.stderr.errors, sys.stderr.line_buffering)
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("é", sys.stdout.encoding, sys.stdout.errors)
sys.stdout.reconfigure(encoding="utf-8")
print("é", sys.stdout.encoding, sys.stdout.errors)
sys.stdout.writelines(["x", "y", "\n"])
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
for call in (lambda: sys.stdout.read(), lambda: sys.stdin.write("x"), lambda: sys.stdout.reconfigure(encoding="nope"), lambda: sys.stdout.reconfigure(5)):
    try:
        print(call())
    except (io.UnsupportedOperation, LookupError, TypeError) as error:
        print(type(error).__name__, error)
