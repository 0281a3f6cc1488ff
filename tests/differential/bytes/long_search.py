# Searching, counting, splitting and replacing in long bytes.
data = bytes((i * 7 + i * i) % 251 for i in range(5000))
for kind in (bytes, bytearray):
    d = kind(data)
    print(hash(tuple(d)), d.find(b"\x00"), d.rfind(b"\xfa"), d.count(b"\x01"), d.find(data[3000:3040]), d.rfind(data[100:120]), d.index(data[-5:]), len(d.split(b"\x05")), len(d.rsplit(b"\x05", 7)), len(d.replace(b"\x09", b"xyz")), len(d.replace(b"", b".")), d.partition(data[2500:2510])[0] == data[:d.find(data[2500:2510])], len(d.splitlines()), len(d.translate(None, b"\x01\x02\x03")), d[::-13] == kind(list(d)[::-13]), d[100:4000:7] == kind(list(d)[100:4000:7]))
    many = kind(b"ab" * 1000 + b"c" + b"ab" * 1000)
    print(many.find(b"bc"), many.rfind(b"ca"), many.count(b"abab"), many.replace(b"ab", b"", 999)[:6], many.find(b"abc"), many.count(b"ba", 10, 1500), many.endswith(b"ab" * 500), many.find(b"c", 2001), many.strip(b"ab"))
