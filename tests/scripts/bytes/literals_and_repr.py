print(b"abc", b"\x00\xff\n\t'", b'"', bytes([65, 66]), bytes(3), bytes(), b"a" b"b", rb"\n")
# expect: b'abc' b"\x00\xff\n\t'" b'"' b'AB' b'\x00\x00\x00' b'' b'ab' b'\\n'
print(len(b"abc"), b"abc"[0], b"abc"[1:], b"abc"[-1], list(b"ab"))
# expect: 3 97 b'bc' 99 [97, 98]
