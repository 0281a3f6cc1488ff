print("é€".encode(), "é".encode("latin-1"), "abc".encode("ascii"), "é".encode("ascii", "ignore"), "é€".encode("ascii", "replace"))
# expect: b'\xc3\xa9\xe2\x82\xac' b'\xe9' b'abc' b'' b'??'
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"))
# expect: é é a�b ab
print("é".encode("ascii", "backslashreplace"), "é".encode("ascii", "xmlcharrefreplace"))
# expect: b'\\xe9' b'&#233;'
for bad in (lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: b"\xe2\x82".decode(), lambda: "a".encode("nope")):
    try:
        bad()
    except (UnicodeError, LookupError) as error:
        print(type(error).__name__, error)
# expect: UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# expect: UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# expect: UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# expect: LookupError unknown encoding: nope
